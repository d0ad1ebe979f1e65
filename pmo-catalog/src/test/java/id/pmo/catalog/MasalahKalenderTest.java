package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a calendar that cannot be is told. */
class MasalahKalenderTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";
    private static final String PERIODE_3_DAN_4 = """
              - {ke: 3, jenis: PEMILIHAN, siklus: 2, mulai: 2023-12-01, selesai: 2023-12-31, bulanPelaksanaan: 2023-12, batasWaktu: 2023-12-20}
              - {ke: 4, jenis: PERKEMBANGAN, siklus: 1, mulai: 2024-01-01, selesai: 2024-01-31, bulanPelaksanaan: 2024-01, batasWaktu: 2024-01-20}
            """;

    private final FolderUji folder = new FolderUji();

    @Test
    void tanggalBerurutanLainDitulisUlangBilaHanyaSatuHariYangMungkin() {
        assertThat(caraMulai("25-09-2024")).isEqualTo("Tulis 2024-09-25.");
        assertThat(caraMulai("25/09/2024")).isEqualTo("Tulis 2024-09-25.");
        assertThat(caraMulai("09/25/2024")).isEqualTo("Tulis 2024-09-25.");
        assertThat(caraMulai("9.9.2024")).isEqualTo("Tulis 2024-09-09.");
        assertThat(caraMulai("2024-9-5")).isEqualTo("Tulis 2024-09-05.");
        assertThat(caraMulai("05-09-2024")).isEqualTo("Tulis seperti 2023-08-31.");
        assertThat(caraMulai("31-11-2024")).isEqualTo("Tulis seperti 2023-08-31.");
        assertThat(caraMulai("besok")).isEqualTo("Tulis seperti 2023-08-31.");
    }

    private static String caraMulai(String tanggal) {
        FolderUji lain = new FolderUji();
        lain.ganti("uji/kebijakan.yaml", "mulai: 2023-08-01", "mulai: " + tanggal);
        String masalah = lain.masalah("uji").get(0);
        return masalah.substring(masalah.indexOf("ada di kalender. ") + 17);
    }

    @Test
    void tanggalYangTidakAda() {
        folder.ganti(KEBIJAKAN, "mulai: 2023-08-01", "mulai: 2023-02-30");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:49 KB-218 periode.1.mulai: Ditemukan \"2023-02-30\", seharusnya tanggal yang ada di kalender. Tulis seperti 2023-08-31.");
    }

    @Test
    void bulanYangTidakAda() {
        folder.ganti(KEBIJAKAN, "bulanPelaksanaan: 2023-08", "bulanPelaksanaan: 2023-13");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:100 KB-219 periode.1.bulanPelaksanaan: Ditemukan \"2023-13\", seharusnya bulan. Tulis seperti 2023-08.");
    }

    @Test
    void periodeGanda() {
        folder.ganti(KEBIJAKAN, "ke: 2", "ke: 1");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:11:5 KB-244 periode.1: Periode 1 sudah ada di baris 10. Hapus salah satu, atau beri nomor atau kode lain.");
    }

    @Test
    void periodeTanpaNomor() {
        folder.ganti(KEBIJAKAN, "ke: 2, ", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:11:5 KB-207 periode.2: Kunci \"ke\" belum ada. Tanpa itu butir ini tidak dapat dikenali.");
    }

    @Test
    void periodeTanpaSiklus() {
        folder.ganti(KEBIJAKAN, "siklus: 1, mulai: 2023-10", "mulai: 2023-10");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:11:5 KB-207 periode.2: Kunci \"siklus\" belum ada. Tambahkan nilainya beserta sumber.");
    }

    @Test
    void tidakAdaPeriode() {
        folder.tulis(KEBIJAKAN, folder.baca(KEBIJAKAN).replaceAll("(?m)^(periode:|  - \\{ke).*\n", ""));

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:1:1 KB-241: Belum ada satu pun periode. Tulis kalendernya di kunci \"periode\".");
    }

    @Test
    void jendelaTumpangTindih() {
        folder.ganti(KEBIJAKAN, "mulai: 2023-10-01", "mulai: 2023-09-30");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:11:52 KB-249 periode.2.mulai: Ditemukan \"2023-09-30\", seharusnya 2023-10-01 atau sesudahnya. Jendela periode 1 dan 2 tidak boleh tumpang tindih.");
    }

    @Test
    void selesaiSebelumMulai() {
        folder.ganti(KEBIJAKAN, "selesai: 2023-09-30", "selesai: 2023-07-30");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:70 KB-246 periode.1.selesai: Ditemukan \"2023-07-30\", seharusnya tanggal pada atau sesudah mulai (2023-08-01). Periksa kedua tanggal.");
    }

    @Test
    void batasWaktuDiLuarJendela() {
        folder.ganti(KEBIJAKAN, "2023-09-20", "2023-10-20");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:121 KB-247 periode.1.batasWaktu: Ditemukan \"2023-10-20\", seharusnya batas waktu di dalam jendela periode ini, 2023-08-01 sampai 2023-09-30. Periksa tanggal atau jendelanya.");
    }

    @Test
    void bulanPelaksanaanDiLuarJendela() {
        folder.ganti(KEBIJAKAN, "bulanPelaksanaan: 2023-08", "bulanPelaksanaan: 2033-08");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:100 KB-248 periode.1.bulanPelaksanaan: Ditemukan \"2033-08\", seharusnya bulan di dalam jendela periode ini, 2023-08-01 sampai 2023-09-30. Periksa bulan atau jendelanya.");
    }

    @Test
    void siklusTidakDibukaPemilihan() {
        folder.ganti(KEBIJAKAN, "jenis: PEMILIHAN", "jenis: PERKEMBANGAN");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:20 KB-251 periode.1.jenis: Periode 1 membuka siklus 1, seharusnya PEMILIHAN. Ganti jenisnya, atau periksa nomor siklusnya.");
    }

    @Test
    void duaPemilihanDalamSatuSiklus() {
        folder.ganti(KEBIJAKAN, "jenis: PERKEMBANGAN", "jenis: PEMILIHAN");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:11:20 KB-252 periode.2.jenis: Siklus 1 sudah dibuka oleh periode sebelumnya, seharusnya PERKEMBANGAN. Ganti jenisnya, atau mulai siklus baru.");
    }

    @Test
    void siklusMunculLagi() {
        folder.ganti(KEBIJAKAN, "angkatan:\n  1", PERIODE_3_DAN_4 + "angkatan:\n  1");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:42 KB-250 periode.4.siklus: Siklus 1 muncul lagi sesudah siklus lain. Periode satu siklus harus berurutan; periksa nomor siklusnya.");
    }

    @Test
    void zonaSalahEja() {
        folder.ganti(KEBIJAKAN, "Asia/Jakarta", "Asia/Jakart");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:7:20 KB-222 zonaWaktu: Ditemukan \"Asia/Jakart\", seharusnya zona waktu yang dikenal. Maksud Anda \"Asia/Jakarta\"?");
    }

    @Test
    void zonaAsing() {
        folder.ganti(KEBIJAKAN, "Asia/Jakarta", "WIB");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:7:20 KB-222 zonaWaktu: Ditemukan \"WIB\", seharusnya zona waktu yang dikenal. Yang dikenal di sini: Asia/Jakarta, Asia/Pontianak, Asia/Makassar, Asia/Jayapura, SEKOLAH.");
    }

    @Test
    void tanpaZona() {
        folder.ganti(KEBIJAKAN, "zonaWaktu: {nilai: Asia/Jakarta, sumber: naskah A}\n", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:1:1 KB-207: Kunci \"zonaWaktu\" belum ada. Tambahkan nilainya beserta sumber.");
    }

    @Test
    void geserLiburAsing() {
        folder.ganti(KEBIJAKAN, "nilai: TIDAK", "nilai: YA");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:8:21 KB-221 geserLibur: Ditemukan \"YA\", seharusnya salah satu dari TIDAK, HARI_KERJA_BERIKUT. Pilih salah satu.");
    }
}
