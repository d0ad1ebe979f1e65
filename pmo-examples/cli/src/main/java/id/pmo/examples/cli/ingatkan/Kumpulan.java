package id.pmo.examples.cli.ingatkan;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the reports, by school and period. Of several for the same, the one that leaves least to be done counts,
 * and of those the first by what it lacks, so that the order of the files changes nothing.
 */
final class Kumpulan {

    private static final Comparator<Keadaan> TERBAIK = Comparator.comparing(
                    Keadaan::keperluan, Comparator.nullsLast(Comparator.<Keperluan>naturalOrder()))
            .thenComparing(satu -> satu.kurang().toString(), Comparator.reverseOrder());

    private final Bahasa bahasa;
    private final Map<Kunci, Keadaan> menurutSekolah = new HashMap<>();

    Kumpulan(Bahasa bahasa) {
        this.bahasa = bahasa;
    }

    void tambah(HasilPemeriksaan hasil, @Nullable LaporanPmo laporan) {
        String npsn = Teks.isi(hasil.npsn());
        Integer periode = hasil.periode();
        if (npsn != null && periode != null) {
            menurutSekolah.merge(new Kunci(npsn, periode), keadaan(hasil, laporan), Kumpulan::terbaik);
        }
    }

    /** What became of a school's report; none where there is no report. */
    Optional<Keadaan> keadaan(String npsn, int periode) {
        return Optional.ofNullable(menurutSekolah.get(new Kunci(npsn, periode)));
    }

    static Keadaan terbaik(Keadaan satu, Keadaan dua) {
        return TERBAIK.compare(satu, dua) >= 0 ? satu : dua;
    }

    private Keadaan keadaan(HasilPemeriksaan hasil, @Nullable LaporanPmo laporan) {
        if (laporan == null || hasil.status() == StatusKelengkapan.TIDAK_TERBACA) {
            return new Keadaan(Keperluan.TIDAK_TERBACA, laporan == null ? null : laporan.sekolah(), List.of());
        }
        List<String> kurang = hasil.temuan().stream()
                .filter(temuan -> temuan.sifat() == Sifat.WAJIB)
                .map(Temuan::syarat)
                .map(syarat -> syarat.judul().dalam(bahasa))
                .distinct()
                .toList();
        boolean terkirim = laporan.dikirimPada() != null;
        Keperluan keperluan = hasil.lengkap()
                ? terkirim ? null : Keperluan.BELUM_DIKIRIM
                : terkirim ? Keperluan.BELUM_LENGKAP : Keperluan.DRAF_BELUM_LENGKAP;
        return new Keadaan(keperluan, laporan.sekolah(), kurang);
    }

    /**
     * What became of one report.
     *
     * @param keperluan why the school is reminded; null: it is not
     * @param sekolah the school as the report has it
     * @param kurang titles of what is required and missing
     */
    record Keadaan(@Nullable Keperluan keperluan, @Nullable Sekolah sekolah, List<String> kurang) {}

    private record Kunci(String npsn, int periode) {}
}
