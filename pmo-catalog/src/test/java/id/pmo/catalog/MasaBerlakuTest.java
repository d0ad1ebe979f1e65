package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.MenurutHari;
import id.pmo.core.kebijakan.Syarat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Values and syarat that hold on some days only. */
class MasaBerlakuTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";
    private static final String SYARAT = "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
    private static final String TETAP = "maksimalSubtopik: {nilai: 2, sumber: naskah A}";

    private final FolderUji folder = new FolderUji();

    @Test
    void batasMenurutHari() {
        berkala("""
                [{nilai: null, berlakuSampai: 2023-10-31, sumber: naskah A},
                     {nilai: 2, berlakuMulai: 2023-11-01, berlakuSampai: 2023-12-31, sumber: edaran 1},
                     {nilai: 3, berlakuMulai: 2024-01-01, sumber: edaran 2}]""");

        Kebijakan kebijakan = folder.muat("uji").kebijakan();

        assertThat(kebijakan.hariPerubahan()).containsExactly(hari("2023-11-01"), hari("2024-01-01"));
        assertThat(kebijakan.batas().maksimalSubtopik()).isNull();
        assertThat(kebijakan.pada(hari("2023-10-31")).batas().maksimalSubtopik())
                .isNull();
        assertThat(kebijakan.pada(hari("2023-11-01")).batas().maksimalSubtopik())
                .isEqualTo(2);
        assertThat(kebijakan.pada(hari("2023-12-31")).batas().maksimalSubtopik())
                .isEqualTo(2);
        assertThat(kebijakan.pada(hari("2024-01-01")).batas().maksimalSubtopik())
                .isEqualTo(3);
        assertThat(kebijakan.pada(hari("2023-11-05")).asal())
                .containsEntry("batasan.maksimalSubtopik", new Asal(Dasar.TERSURAT, "edaran 1", null));
        assertThat(kebijakan.pada(hari("2023-11-05")).identitas()).isEqualTo(kebijakan.identitas());
    }

    @Test
    void daftarMenurutHari() {
        folder.ganti(
                KEBIJAKAN,
                TETAP,
                TETAP + "\n  sebutanNihil:\n"
                        + "    - {nilai: [nihil], berlakuSampai: 2023-10-31, sumber: naskah A}\n"
                        + "    - {nilai: [nihil, tiada], berlakuMulai: 2023-11-01, sumber: naskah A}");

        Kebijakan kebijakan = folder.muat("uji").kebijakan();

        assertThat(kebijakan.batas().sebutanNihil()).containsExactly("nihil");
        assertThat(kebijakan.pada(hari("2023-11-01")).batas().sebutanNihil()).containsExactly("nihil", "tiada");
    }

    @Test
    void anakMenggantiSeluruhNilaiBerkala() {
        berkala("""
                [{nilai: 2, berlakuSampai: 2023-10-31, sumber: naskah A},
                     {nilai: 3, berlakuMulai: 2023-11-01, sumber: edaran}]""");
        folder.ganti(
                "anak/kebijakan.yaml",
                "minimalSubtopik:",
                "maksimalSubtopik: {nilai: 4, sumber: naskah D}\n  minimalSubtopik:");

        Kebijakan anak = folder.muat("anak").kebijakan();

        assertThat(anak.hariPerubahan()).isEmpty();
        assertThat(anak.batas().maksimalSubtopik()).isEqualTo(4);
        assertThat(anak.pada(hari("2023-11-01"))).isSameAs(anak);
    }

    @Test
    void syaratMenurutHari() {
        folder.ganti(SYARAT, "jenis:", "berlakuMulai: 2023-11-01\nberlakuSampai: 2024-01-31\njenis:");

        Kebijakan kebijakan = folder.muat("uji").kebijakan();

        assertThat(syarat(kebijakan).masa()).isEqualTo(new MasaBerlaku(hari("2023-11-01"), hari("2024-01-31")));
        assertThat(kebijakan.hariPerubahan()).containsExactly(hari("2023-11-01"), hari("2024-02-01"));
        assertThat(syarat(kebijakan.pada(hari("2023-10-31"))).aktif()).isFalse();
        assertThat(syarat(kebijakan.pada(hari("2023-11-01"))).aktif()).isTrue();
        assertThat(syarat(kebijakan.pada(hari("2024-01-31"))).aktif()).isTrue();
        assertThat(syarat(kebijakan.pada(hari("2024-02-01"))).aktif()).isFalse();
    }

    @Test
    void anakDapatMematikanSyaratDanMencabutMasanya() {
        folder.ganti(SYARAT, "jenis:", "berlakuMulai: 2023-11-01\njenis:");
        String anak = "anak/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";

        folder.tulis(anak, "aktif: false\nsumber: naskah anak\n");
        assertThat(syarat(folder.muat("anak").kebijakan()).aktif()).isFalse();

        folder.tulis(anak, "berlakuMulai: null\nsumber: naskah anak\n");
        assertThat(syarat(folder.muat("anak").kebijakan()).masa()).isEqualTo(MasaBerlaku.SELALU);
    }

    @Test
    void hariTanpaNilai() {
        berkala("""
                [{nilai: 2, berlakuSampai: 2023-10-31, sumber: naskah A},
                     {nilai: 3, berlakuMulai: 2023-11-02, sumber: edaran}]""");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:22:31 KB-274 batasan.maksimalSubtopik.2.berlakuMulai: Ditemukan \"2023-11-02\", seharusnya 2023-11-01: ada hari yang tidak diatur nilai mana pun. Sambung masanya, atau tulis {nilai: null} bagi hari-hari itu.");
    }

    @Test
    void hariDenganDuaNilai() {
        berkala("""
                [{nilai: 2, berlakuSampai: 2023-10-31, sumber: naskah A},
                     {nilai: 3, berlakuMulai: 2023-10-31, sumber: edaran}]""");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:22:31 KB-275 batasan.maksimalSubtopik.2.berlakuMulai: Ditemukan \"2023-10-31\", seharusnya 2023-11-01: ada hari yang diatur dua nilai. Periksa kedua tanggal.");
    }

    @Test
    void masaYangTidakTerbukaDiKeduaUjung() {
        berkala("[{nilai: 2, berlakuMulai: 2023-08-01, berlakuSampai: 2023-10-31, sumber: naskah A}]");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:21:47 KB-272 batasan.maksimalSubtopik.1.berlakuMulai: Hanya nilai pertama yang tanpa berlakuMulai, dan ia memang harus tanpa itu. Urutkan menurut hari; bila sebelumnya tidak diatur, tulis {nilai: null, berlakuSampai: …} sebagai yang pertama.",
                        "uji/kebijakan.yaml:21:74 KB-273 batasan.maksimalSubtopik.1.berlakuSampai: Hanya nilai terakhir yang tanpa berlakuSampai, dan ia memang harus tanpa itu. Urutkan menurut hari; bila sesudahnya tidak diatur, tulis {nilai: null, berlakuMulai: …} sebagai yang terakhir.");
    }

    @Test
    void batasMasaYangNullSamaDenganTidakDitulis() {
        berkala("""
                [{nilai: 2, berlakuMulai: null, berlakuSampai: null, sumber: naskah A},
                     {nilai: 3, berlakuMulai: 2023-11-01, berlakuSampai: null, sumber: edaran}]""");

        assertThat(folder.masalah("uji"))
                .singleElement()
                .asString()
                .startsWith("uji/kebijakan.yaml:21:22 KB-273 batasan.maksimalSubtopik.1: ");
    }

    @Test
    void masaTerbalikDanBukanTanggal() {
        folder.ganti(SYARAT, "jenis:", "berlakuMulai: 2023-11-01\nberlakuSampai: 2023-10-31\njenis:");
        assertThat(folder.masalah("uji"))
                .containsExactly(
                        SYARAT
                                + ":3:16 KB-271 berlakuSampai: Ditemukan \"2023-10-31\", seharusnya tanggal pada atau sesudah berlakuMulai (2023-11-01). Periksa kedua tanggal.");

        folder.ganti(SYARAT, "berlakuSampai: 2023-10-31", "berlakuSampai: +12023-10-31");
        assertThat(folder.masalah("uji"))
                .containsExactly(
                        SYARAT
                                + ":3:16 KB-218 berlakuSampai: Ditemukan \"+12023-10-31\", seharusnya tanggal yang ada di kalender. Tulis seperti 2023-08-31.");
    }

    @Test
    void nilaiAngkatanMenurutHari() {
        folder.ganti(
                KEBIJAKAN,
                "durasiJp: 2",
                "durasiJp: [{nilai: 2, berlakuSampai: 2023-10-31, sumber: naskah A}, {nilai: 3, berlakuMulai:"
                        + " 2023-11-01, sumber: edaran}]");

        Kebijakan kebijakan = folder.muat("uji").kebijakan();

        assertThat(kebijakan.hariPerubahan()).containsExactly(hari("2023-11-01"));
        assertThat(durasi(kebijakan)).isEqualTo(2);
        assertThat(durasi(kebijakan.pada(hari("2023-10-31")))).isEqualTo(2);
        assertThat(durasi(kebijakan.pada(hari("2023-11-01")))).isEqualTo(3);
        assertThat(kebijakan.pada(hari("2023-11-01")).asal())
                .containsEntry("angkatan.1.durasiJp", new Asal(Dasar.TERSURAT, "edaran", null));
        assertThat(kebijakan.masa())
                .containsExactly(Map.entry("angkatan.1.durasiJp", new MasaBerlaku(null, hari("2023-10-31"))));
        assertThat(kebijakan.pada(hari("2023-11-01")).masa())
                .containsExactly(Map.entry("angkatan.1.durasiJp", new MasaBerlaku(hari("2023-11-01"), null)));
    }

    @Test
    void setiapNilaiMenurutHariDiperiksa() {
        folder.ganti(
                KEBIJAKAN,
                "durasiJp: 2",
                "durasiJp: [{nilai: 2, berlakuSampai: 2023-10-31, sumber: naskah A}, {nilai: null, berlakuMulai:"
                        + " 2023-11-01, sumber: edaran}]");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:138 KB-215 angkatan.1.durasiJp: Ditemukan nilai kosong, seharusnya bilangan bulat. Tulis dengan angka saja, tanpa koma, titik atau satuan, misalnya 2.");
    }

    @Test
    void yangDihitungSekaliUntukSetiapRentangHari() {
        berkala("""
                [{nilai: 2, berlakuSampai: 2023-10-31, sumber: naskah A},
                     {nilai: 3, berlakuMulai: 2023-11-01, sumber: edaran}]""");
        List<Integer> dibuat = new ArrayList<>();
        MenurutHari<Integer> batas = MenurutHari.dari(folder.muat("uji").kebijakan(), harian -> {
            dibuat.add(harian.batas().maksimalSubtopik());
            return harian.batas().maksimalSubtopik();
        });

        assertThat(batas.pada(hari("2023-10-31"))).isEqualTo(2);
        assertThat(batas.pada(hari("2023-11-01"))).isEqualTo(3);
        assertThat(batas.pada(hari("2024-06-01"))).isEqualTo(3);
        assertThat(dibuat).containsExactly(2, 3);
    }

    @Test
    void kalenderDanCaraMenghitungHariTidakBerubahMenurutHari() {
        folder.ganti(
                        KEBIJAKAN,
                        "geserLibur: {nilai: TIDAK, sumber: naskah A}",
                        "geserLibur: [{nilai: TIDAK, sumber: naskah A}]")
                .ganti(KEBIJAKAN, "batasWaktu: 2023-09-20", "batasWaktu: [{nilai: 2023-09-20}]");

        String bukan =
                "Nilai ini tidak dapat berubah menurut hari; hanya nilai di bawah batasan dan angkatan dapat. Tulis satu"
                        + " nilai saja. Bila hanya sebagian sekolah atau satu periode yang lain, pakai dispensasi.";
        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:8:13 KB-276 geserLibur: " + bukan,
                        "uji/kebijakan.yaml:10:121 KB-276 periode.1.batasWaktu: " + bukan);
    }

    @Test
    void masaDitulisDalamDaftarYangMencakupSetiapHari() {
        folder.ganti(KEBIJAKAN, "durasiJp: 2", "durasiJp: {nilai: 2, berlakuMulai: 2023-11-01, sumber: x}");

        assertThat(folder.masalah("uji"))
                .singleElement()
                .asString()
                .contains("KB-206 angkatan.1.durasiJp.berlakuMulai");
    }

    private void berkala(String nilai) {
        folder.ganti(KEBIJAKAN, TETAP, "maksimalSubtopik: " + nilai);
    }

    private static int durasi(Kebijakan kebijakan) {
        return kebijakan.angkatan(1).orElseThrow().durasiJp();
    }

    private static Syarat syarat(Kebijakan kebijakan) {
        return Objects.requireNonNull(kebijakan.syarat().get("LP-131"));
    }

    private static LocalDate hari(String hari) {
        return LocalDate.parse(hari);
    }
}
