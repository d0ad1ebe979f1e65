package id.pmo.rules.kebijakan;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What becomes of many reports when one policy takes the place of another. Not for two threads at once. */
public final class RekapPerubahan {

    /** Where a province or cohort is missing, or not known: what stands there may be free text. */
    public static final String TIDAK_DIKENAL = "-";

    private final Wilayah wilayah = DaftarWilayah.ofDefaults();
    private final SortedMap<Perubahan.Balik, Long> balik = new TreeMap<>();
    private final SortedMap<String, Jumlah> kode = new TreeMap<>();
    private final SortedMap<String, Jumlah> provinsi = new TreeMap<>();
    private final SortedMap<String, Jumlah> angkatan = new TreeMap<>();
    private Jumlah semua = Jumlah.NOL;
    private long takTerbaca;

    /** Without any report yet. */
    public RekapPerubahan() {}

    /**
     * Adds a report.
     *
     * @param laporan the report; null where it could not be read
     */
    public void catat(@Nullable LaporanPmo laporan, Perubahan perubahan) {
        Jumlah satu = new Jumlah(
                1,
                perubahan.ada() ? 1 : 0,
                perubahan.berbalik() ? 1 : 0,
                perubahan.ditambah().size(),
                perubahan.dihapus().size(),
                perubahan.berganti().size());
        semua = semua.tambah(satu);
        if (perubahan.statusLama() == StatusKelengkapan.TIDAK_TERBACA) {
            takTerbaca++;
        }
        Sekolah sekolah = laporan == null ? null : laporan.sekolah();
        provinsi.merge(provinsi(sekolah), satu, Jumlah::tambah);
        angkatan.merge(angkatan(sekolah), satu, Jumlah::tambah);
        if (perubahan.berbalik()) {
            balik.merge(perubahan.balik(), 1L, Long::sum);
        }
        perKode(perubahan.ditambah(), new Jumlah(0, 0, 0, 1, 0, 0));
        perKode(perubahan.dihapus(), new Jumlah(0, 0, 0, 0, 1, 0));
        perKode(perubahan.berganti(), new Jumlah(0, 0, 0, 0, 0, 1));
    }

    /** Adds what another one counted, such as that of another thread; in whatever order, the sum is the same. */
    public void tambah(RekapPerubahan lain) {
        semua = semua.tambah(lain.semua);
        takTerbaca += lain.takTerbaca;
        lain.balik.forEach((kunci, banyak) -> balik.merge(kunci, banyak, Long::sum));
        lain.kode.forEach((kunci, jumlah) -> kode.merge(kunci, jumlah, Jumlah::tambah));
        lain.provinsi.forEach((kunci, jumlah) -> provinsi.merge(kunci, jumlah, Jumlah::tambah));
        lain.angkatan.forEach((kunci, jumlah) -> angkatan.merge(kunci, jumlah, Jumlah::tambah));
    }

    private void perKode(List<String> temuan, Jumlah satu) {
        temuan.forEach(teks -> kode.merge(teks.substring(0, teks.indexOf(' ')), satu, Jumlah::tambah));
    }

    private String provinsi(@Nullable Sekolah sekolah) {
        return sekolah == null
                ? TIDAK_DIKENAL
                : wilayah.provinsi(sekolah.provinsi())
                        .map(Wilayah.Provinsi::nama)
                        .orElse(TIDAK_DIKENAL);
    }

    private static String angkatan(@Nullable Sekolah sekolah) {
        return sekolah == null || sekolah.angkatan() == null
                ? TIDAK_DIKENAL
                : sekolah.angkatan().toString();
    }

    /** All reports together. */
    public Jumlah semua() {
        return semua;
    }

    /** The reports that could not be read, which both policies judge alike. */
    public long takTerbaca() {
        return takTerbaca;
    }

    /** How many reports turn, by how they do. */
    public SortedMap<Perubahan.Balik, Long> balik() {
        return Collections.unmodifiableSortedMap(balik);
    }

    /** The findings added, removed and weighing otherwise, by kode. */
    public SortedMap<String, Jumlah> kode() {
        return Collections.unmodifiableSortedMap(kode);
    }

    /** The same as for all reports, by province. */
    public SortedMap<String, Jumlah> provinsi() {
        return Collections.unmodifiableSortedMap(provinsi);
    }

    /** The same as for all reports, by cohort. */
    public SortedMap<String, Jumlah> angkatan() {
        return Collections.unmodifiableSortedMap(angkatan);
    }

    /**
     * What some reports come to.
     *
     * @param laporan reports
     * @param berubah reports of which anything differs
     * @param berbalik reports of which a verdict turns
     * @param ditambah findings that only the new policy makes
     * @param dihapus findings that only the old policy makes
     * @param berganti findings of both that do not weigh the same
     */
    public record Jumlah(long laporan, long berubah, long berbalik, long ditambah, long dihapus, long berganti) {

        static final Jumlah NOL = new Jumlah(0, 0, 0, 0, 0, 0);

        Jumlah tambah(Jumlah lain) {
            return new Jumlah(
                    laporan + lain.laporan,
                    berubah + lain.berubah,
                    berbalik + lain.berbalik,
                    ditambah + lain.ditambah,
                    dihapus + lain.dihapus,
                    berganti + lain.berganti);
        }
    }
}
