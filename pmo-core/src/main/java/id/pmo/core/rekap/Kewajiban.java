package id.pmo.core.rekap;

import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.peserta.Peserta;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report that is expected: a school and a period, and what came of it. The member of every count.
 *
 * @param peserta the school, as it takes part in the period
 * @param periode the period's number
 * @param pemilihan whether the period chooses subtopics
 * @param capaian what the report that counts comes to; null where none came in
 */
public record Kewajiban(
        Peserta peserta,
        int periode,
        boolean pemilihan,
        @Nullable Capaian capaian) {

    /** The school may not be null; a report that was sent has a timeliness. */
    public Kewajiban {
        Objects.requireNonNull(peserta, "peserta");
        if (capaian != null && capaian.diterima() && capaian.waktu() == null) {
            throw new IllegalArgumentException("a report that was sent for a known period has no timeliness");
        }
    }

    /** The counts that it is a member of. */
    public Set<Ukuran> ukuran() {
        EnumSet<Ukuran> ukuran = EnumSet.of(Ukuran.DIHARAPKAN);
        if (capaian == null || !capaian.diterima()) {
            ukuran.add(capaian != null && capaian.tidakTerbaca() ? Ukuran.TIDAK_TERBACA : Ukuran.BELUM_DIKIRIM);
            return ukuran;
        }
        ukuran.add(Ukuran.DITERIMA);
        ukuran.add(waktu(capaian.waktu()));
        if (capaian.status() == StatusKelengkapan.LENGKAP) {
            ukuran.add(Ukuran.LENGKAP);
            if (ukuran.contains(Ukuran.TEPAT_WAKTU)) {
                ukuran.add(Ukuran.LENGKAP_TEPAT_WAKTU);
            }
        }
        if (!capaian.dibebaskan().isEmpty()) {
            ukuran.add(Ukuran.DIBEBASKAN);
        }
        return ukuran;
    }

    /** Why it is in none of the numerators that it is missing from; empty where it is complete and on time. */
    public Set<Alasan> alasan() {
        if (capaian == null) {
            return EnumSet.of(Alasan.TANPA_LAPORAN);
        }
        if (!capaian.diterima()) {
            return EnumSet.of(capaian.tidakTerbaca() ? Alasan.TIDAK_TERBACA : Alasan.DRAF);
        }
        EnumSet<Alasan> alasan = EnumSet.noneOf(Alasan.class);
        if (capaian.status() != StatusKelengkapan.LENGKAP) {
            alasan.add(Alasan.BELUM_LENGKAP);
        }
        switch (waktu(capaian.waktu())) {
            case TERLAMBAT -> alasan.add(Alasan.TERLAMBAT);
            case DITUTUP -> alasan.add(Alasan.DITUTUP);
            case SEBELUM_DIBUKA -> alasan.add(Alasan.SEBELUM_DIBUKA);
            default -> {
                // on time
            }
        }
        return alasan;
    }

    private static Ukuran waktu(@Nullable StatusWaktu waktu) {
        return waktu == StatusWaktu.TERLAMBAT
                ? Ukuran.TERLAMBAT
                : waktu == StatusWaktu.SETELAH_DITUTUP
                        ? Ukuran.DITUTUP
                        : waktu == StatusWaktu.SEBELUM_DIBUKA ? Ukuran.SEBELUM_DIBUKA : Ukuran.TEPAT_WAKTU;
    }
}
