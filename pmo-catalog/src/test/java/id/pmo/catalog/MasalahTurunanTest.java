package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong with a policy that extends another is told in its own files, where it can be mended. */
class MasalahTurunanTest {

    private static final String ANAK = "anak/kebijakan.yaml";
    private static final String PERIODE = "  - {ke: 2, batasWaktu: {nilai: 2023-11-20, sumber: naskah D}}\n";
    private static final String TUMPANG =
            ", seharusnya 2023-11-01 atau sesudahnya. Jendela periode 1 dan 2 tidak boleh tumpang tindih.";

    private final FolderUji folder = new FolderUji();

    @Test
    void jendelaYangMenabrakJendelaIndukDisebutDiBerkasAnak() {
        folder.ganti(ANAK, PERIODE, PERIODE + "  - {ke: 1, selesai: 2023-10-31, sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(ANAK
                        + ":9:22 KB-249 periode.1.selesai: Ditemukan \"2023-10-01\" (periode.2.mulai, uji/kebijakan.yaml:11)"
                        + TUMPANG);
    }

    @Test
    void barisPeriodePertamaYangTerhapusJugaDisebut() {
        folder.ganti(
                ANAK,
                PERIODE,
                "  - {ke: 2, mulai: 2024-10-01, selesai: 2024-11-30, bulanPelaksanaan: 2024-10, batasWaktu: 2024-11-20,"
                        + " sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(ANAK
                        + ":8:5 KB-254 periode.2: Periode 1 tidak ditulis di sini, jadi berlaku jendela dari induk"
                        + " (uji/kebijakan.yaml:10), yang tidak cocok dengan jendela periode 2."
                        + " Tambahkan baris periode 1 ke kalender ini.");
    }

    @Test
    void barisPeriodeYangTerhapusDisebutTidakAdaBukanTumpangTindih() {
        folder.ganti(
                ANAK,
                PERIODE,
                "  - {ke: 1, mulai: 2024-08-01, selesai: 2024-09-30, bulanPelaksanaan: 2024-08, batasWaktu: 2024-09-20,"
                        + " sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(ANAK
                        + ":8:5 KB-254 periode.1: Periode 2 tidak ditulis di sini, jadi berlaku jendela dari induk"
                        + " (uji/kebijakan.yaml:11), yang tidak cocok dengan jendela periode 1."
                        + " Tambahkan baris periode 2 ke kalender ini.");
    }

    @Test
    void kunciPeriodeYangSalahEjaDisebutSendiriTanpaAkibatnya() {
        folder.ganti(
                ANAK,
                PERIODE,
                "  - {ke: 2, mulai: 2024-10-01, selesai: 2024-11-30, bulanPelaksanaan: 2024-10, bataswaktu: 2024-11-10,"
                        + " sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        ANAK
                                + ":8:80 KB-206 periode.2.bataswaktu: Kunci \"bataswaktu\" tidak dikenal. Maksud Anda \"batasWaktu\"?");
    }

    @Test
    void kunciSalahEjaTidakJugaDisebutBelumAda() {
        folder.ganti("uji/kebijakan.yaml", "batasWaktu: 2023-09-20", "batasWaktuu: 2023-09-20");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:109 KB-206 periode.1.batasWaktuu: Kunci \"batasWaktuu\" tidak dikenal. Maksud Anda \"batasWaktu\"?");
    }

    @Test
    void nomorGandaTidakDisusulAkibatnyaPadaIndukLagi() {
        folder.ganti(
                ANAK,
                PERIODE,
                "  - {ke: 1, selesai: 2023-10-31, sumber: naskah D}\n  - {ke: 1, mulai: 2023-11-01, sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        ANAK
                                + ":9:5 KB-244 periode.1: Periode 1 sudah ada di baris 8. Hapus salah satu, atau beri nomor atau kode lain.");
    }

    @Test
    void jendelaBaruTanpaBatasWaktuBaruDisebutDiJendelanya() {
        folder.ganti(
                ANAK,
                PERIODE,
                "  - {ke: 2, mulai: 2024-10-01, selesai: 2024-11-30, bulanPelaksanaan: 2024-10, sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        ANAK
                                + ":8:20 KB-247 periode.2.mulai: Ditemukan \"2023-11-10\" (periode.2.batasWaktu, uji/kebijakan.yaml:11), seharusnya batas waktu di dalam jendela periode ini, 2024-10-01 sampai 2024-11-30. Periksa tanggal atau jendelanya.");
    }

    @Test
    void mulaiYangMelewatiSelesaiIndukDisebutDiMulai() {
        folder.ganti(ANAK, PERIODE, "  - {ke: 2, mulai: 2023-12-01, sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        ANAK
                                + ":8:20 KB-246 periode.2.mulai: Ditemukan \"2023-11-30\" (periode.2.selesai, uji/kebijakan.yaml:11), seharusnya tanggal pada atau sesudah mulai (2023-12-01). Periksa kedua tanggal.");
    }

    @Test
    void siklusYangMembuatJenisIndukSalahDisebutDiSiklusnya() {
        folder.ganti(ANAK, PERIODE, "  - {ke: 2, siklus: 2, sumber: naskah D}\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        ANAK
                                + ":8:21 KB-251 periode.2.siklus: Periode 2 membuka siklus 2, seharusnya PEMILIHAN. Ganti jenisnya, atau periksa nomor siklusnya.");
    }

    @Test
    void batasYangDilampauiBatasIndukDisebutDiBerkasAnak() {
        folder.ganti(
                ANAK,
                "minimalSubtopik: {nilai: null, sumber: naskah D}",
                "maksimalSubtopik: {nilai: 1, sumber: naskah D}");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        ANAK
                                + ":17:29 KB-253 batasan.maksimalSubtopik: Ditemukan 2 (batasan.minimalSubtopik, uji/kebijakan.yaml:20), seharusnya paling banyak 1, yaitu maksimalSubtopik. Periksa kedua batas.");
    }

    @Test
    void kodeIndukYangDitulisLagiDiBagianLainDisebutDiBerkasAnak() {
        String drl = folder.baca("uji/aturan/pemeriksaan/pelaksanaan/LP-131.drl");
        folder.tulis("anak/aturan/pemeriksaan/identitas/LP-131.yaml", "sifat: CATATAN\n")
                .tulis("anak/aturan/pemeriksaan/identitas/LP-131.drl", drl)
                .hapus("anak/aturan/pemeriksaan/pelaksanaan/LP-131.yaml");

        assertThat(folder.masalah("anak"))
                .contains(
                        "anak/aturan/pemeriksaan/identitas/LP-131.yaml KB-109: Syarat LP-131 sudah ada di uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml. Setiap kode hanya sekali; hapus salah satu.")
                .noneMatch(satu -> satu.startsWith("uji/"));
    }

    @Test
    void alasanBaruTidakBersandarPadaSumberInduk() {
        String anak = "anak/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
        folder.tulis(anak, "sifat: PERHATIAN\nalasan: Tahun ini diringankan.\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        anak
                                + ":2:9 KB-234 alasan: Alasannya diganti di sini, sedangkan sumbernya masih yang di uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:5. Tulis juga \"sumber\" di berkas ini, sekalipun sama.");

        folder.tulis(anak, "sifat: PERHATIAN\nsumber: naskah D\nalasan: Tahun ini diringankan.\n");
        assertThat(folder.muat("anak").kebijakan().syarat().get("LP-131"))
                .returns("naskah D", satu -> satu.sumber())
                .returns("Tahun ini diringankan.", satu -> satu.alasan());
    }

    @Test
    void masalahAnakDisebutSebelumMasalahInduk() {
        String zona = "zonaWaktu: {nilai: Asia/Jakarta, sumber: naskah A}";
        folder.tulis("zanak/kebijakan.yaml", folder.baca(ANAK).replace("id: anak", "id: zanak") + "lain: 1\n")
                .ganti("uji/kebijakan.yaml", zona, "zonaWaktu: {nilai: WIB, sumber: naskah A}");

        assertThat(folder.masalah("zanak"))
                .extracting(satu -> satu.substring(0, satu.indexOf(' ')))
                .containsExactly("zanak/kebijakan.yaml:18:1", "uji/kebijakan.yaml:7:20");
    }

    @Test
    void masalahIndukSajaTetapDisebutDiInduk() {
        folder.ganti("uji/kebijakan.yaml", "mulai: 2023-10-01", "mulai: 2023-09-30");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        "uji/kebijakan.yaml:11:52 KB-249 periode.2.mulai: Ditemukan \"2023-09-30\", seharusnya 2023-10-01 atau sesudahnya. Jendela periode 1 dan 2 tidak boleh tumpang tindih.");
    }
}
