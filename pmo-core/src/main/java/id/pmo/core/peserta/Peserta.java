package id.pmo.core.peserta;

import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusSekolah;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One school of the participants' register, and the days on which it takes part. Both ends are inclusive; an end that is
 * null is open.
 *
 * @param npsn the school's number
 * @param angkatan its cohort
 * @param nama its name
 * @param bentuk kind of school
 * @param status who runs it
 * @param provinsi province
 * @param kabupatenKota regency or town
 * @param kelompokPendampingan name of the group that is accompanied together
 * @param dari first day on which it takes part
 * @param sampai last day on which it takes part
 * @param npsnSebelumnya numbers of the schools that were merged into this one; their reports count for it from
 *     {@code dari} on
 */
public record Peserta(
        String npsn,
        int angkatan,
        @Nullable String nama,
        @Nullable BentukSekolah bentuk,
        @Nullable StatusSekolah status,
        @Nullable String provinsi,
        @Nullable String kabupatenKota,
        @Nullable String kelompokPendampingan,
        @Nullable LocalDate dari,
        @Nullable LocalDate sampai,
        List<String> npsnSebelumnya) {

    /** A malformed number, an end before its start, or a school merged into itself is refused. */
    public Peserta {
        npsn = bersih(npsn, "npsn");
        npsnSebelumnya = npsnSebelumnya.stream()
                .map(lama -> bersih(lama, "npsnSebelumnya"))
                .distinct()
                .toList();
        if (npsnSebelumnya.contains(npsn)) {
            throw new IllegalArgumentException("npsnSebelumnya holds " + npsn + ", which is the school itself");
        }
        if (dari != null && sampai != null && sampai.isBefore(dari)) {
            throw new IllegalArgumentException("sampai " + sampai + " lies before dari " + dari);
        }
    }

    /** A school that has always taken part and of which no more is known. */
    public static Peserta of(String npsn, int angkatan) {
        return new Peserta(npsn, angkatan, null, null, null, null, null, null, null, null, List.of());
    }

    /** What a report would say of the school. */
    public Sekolah sekolah() {
        return new Sekolah(npsn, nama, bentuk, status, angkatan, provinsi, kabupatenKota, kelompokPendampingan, null);
    }

    /** Whether it takes part on that day. */
    public boolean ikutPada(LocalDate hari) {
        return (dari == null || !hari.isBefore(dari)) && (sampai == null || !hari.isAfter(sampai));
    }

    /** Whether there is a day on which both take part. */
    public boolean beririsan(Peserta lain) {
        return !sebelum(sampai, lain.dari) && !sebelum(lain.sampai, dari);
    }

    private static boolean sebelum(@Nullable LocalDate akhir, @Nullable LocalDate awal) {
        return akhir != null && awal != null && akhir.isBefore(awal);
    }

    private static String bersih(String npsn, String nama) {
        if (!PemeriksaNpsn.berbentukNpsn(Objects.requireNonNull(npsn, nama))) {
            throw new IllegalArgumentException(
                    nama + " is " + npsn + ", but a national school number has eight characters:"
                            + " eight digits, or two capital letters and six digits");
        }
        return npsn.strip();
    }
}
