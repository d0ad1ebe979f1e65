package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the file of a syarat, or a test in it, is told. */
class MasalahSyaratTest {

    private static final String SYARAT = "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void celahHanyaDiTeksIndonesia() {
        folder.ganti(SYARAT, "{ada} given", "some given");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:8:7 KB-233 pesan.en: Celah {ada} ada di teks \"id\" dan tidak di teks \"en\". Kedua teks harus memakai celah yang sama.");
    }

    @Test
    void celahHanyaDiTeksInggris() {
        folder.ganti(SYARAT, "ada {ada}", "ada");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:7:7 KB-233 pesan.id: Celah {ada} ada di teks \"en\" dan tidak di teks \"id\". Kedua teks harus memakai celah yang sama.");
    }

    @Test
    void tanpaTerjemahan() {
        folder.ganti(SYARAT, "  en: Add.\n", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:10:3 KB-207 perbaikan: Kunci \"en\" belum ada. Tulis terjemahan bahasa Inggrisnya.");
    }

    @Test
    void tanpaSumber() {
        folder.ganti(SYARAT, "sumber: naskah A\n", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:1:1 KB-207: Kunci \"sumber\" belum ada. Tambahkan nilainya.");
    }

    @Test
    void tafsirTanpaAlasan() {
        folder.ganti(SYARAT, "TERSURAT", "TAFSIR");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:4:8 KB-232 dasar: TAFSIR tanpa alasan. Tambahkan kunci \"alasan\" yang menerangkan mengapa dibaca begitu.");
    }

    @Test
    void sifatSalahEja() {
        folder.ganti(SYARAT, "sifat: WAJIB", "sifat: WAJIP");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:3:8 KB-221 sifat: Ditemukan \"WAJIP\", seharusnya salah satu dari WAJIB, PERHATIAN, CATATAN. Maksud Anda \"WAJIB\"?");
    }

    @Test
    void laporanDasarTidakAda() {
        folder.ganti(
                SYARAT,
                "nama: satu saja\n    dasar: pemilihan-lengkap",
                "nama: satu saja\n    dasar: pemilihan-lengka");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:14:12 KB-261 contohUji.1.dasar: Ditemukan \"pemilihan-lengka\", seharusnya nama berkas di contoh/ tanpa .json. Maksud Anda \"pemilihan-lengkap\"?");
    }

    @Test
    void tidakAdaLaporanDasarSamaSekali() {
        folder.hapus("uji/contoh/pemilihan-lengkap.json");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:14:12 KB-261 contohUji.1.dasar: Ditemukan \"pemilihan-lengkap\", seharusnya nama berkas di contoh/ tanpa .json. Tambahkan laporan dasarnya.",
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:22:16 KB-261 contohUji.1.riwayat.1.dasar: Ditemukan \"pemilihan-lengkap\", seharusnya nama berkas di contoh/ tanpa .json. Tambahkan laporan dasarnya.",
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:30:12 KB-261 contohUji.2.dasar: Ditemukan \"pemilihan-lengkap\", seharusnya nama berkas di contoh/ tanpa .json. Tambahkan laporan dasarnya.",
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:34:12 KB-261 contohUji.3.dasar: Ditemukan \"pemilihan-lengkap\", seharusnya nama berkas di contoh/ tanpa .json. Tambahkan laporan dasarnya.");
    }

    @Test
    void temuanTanpaLetak() {
        folder.ganti(SYARAT, "\"LP-131 /laporanPelaksanaan/dokumentasi\"", "\"LP-131\"");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:25:14 KB-263 contohUji.1.temuan.1: Ditemukan \"LP-131\", seharusnya kode dan letak. Tulis seperti \"LP-131 /laporanPelaksanaan/dokumentasi\".");
    }

    @Test
    void contohTanpaTemuan() {
        folder.ganti(SYARAT, "    temuan: [\"LP-131 /laporanPelaksanaan/dokumentasi\"]\n", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:13:5 KB-207 contohUji.1: Kunci \"temuan\" belum ada. Tulis temuan: [] bila tidak ada.");
    }

    @Test
    void letakTanpaGarisMiring() {
        folder.ganti(SYARAT, "/laporanPelaksanaan/jumlahPeserta: 18", "jumlahPeserta: 18");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:17:7 KB-262 contohUji.1.ubah.jumlahPeserta: Ditemukan \"jumlahPeserta\", seharusnya letak (JSON Pointer) yang diawali garis miring. Tulis seperti /laporanPelaksanaan/tanggal.");
    }

    @Test
    void padaTanpaJam() {
        folder.ganti(SYARAT, "2023-09-18T12:00:00+07:00", "2023-09-18");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:20:11 KB-220 contohUji.1.pada: Ditemukan \"2023-09-18\", seharusnya tanggal, jam dan selisih dari UTC. Tulis seperti 2023-09-18T12:00:00+07:00.");
    }

    @Test
    void kodeBebasSalah() {
        folder.ganti(SYARAT, "[SD-001]", "[SD-1]");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:24:13 KB-264 contohUji.1.bebas.1: Ditemukan \"SD-1\", seharusnya kode syarat. Tulis seperti LP-131.");
    }

    @Test
    void bagianTanpaIsi() {
        folder.ganti(SYARAT, "    status: BELUM_LENGKAP\n", "    bagian: {}\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:27:13 KB-265 contohUji.1.bagian: Tidak satu pun bagian disebut di sini. Sebut laporanPelaksanaan, laporanTindakLanjut atau entri beserta statusnya, atau hapus bagian.");
    }

    @Test
    void statusBagianSalahEjaDanBagianYangTidakAda() {
        folder.ganti(
                SYARAT,
                "    status: BELUM_LENGKAP\n",
                "    bagian: {laporanTindakLanjut: LENGKP, refleksi: LENGKAP, entri: [TIDAK_TERBACA]}\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:27:35 KB-221 contohUji.1.bagian.laporanTindakLanjut: Ditemukan \"LENGKP\", seharusnya salah satu dari BELUM_DIISI, BELUM_LENGKAP, LENGKAP. Maksud Anda \"LENGKAP\"?",
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:27:43 KB-206 contohUji.1.bagian.refleksi: Kunci \"refleksi\" tidak dikenal. Yang dikenal di sini: laporanPelaksanaan, laporanTindakLanjut, entri.",
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:27:70 KB-221 contohUji.1.bagian.entri.1: Ditemukan \"TIDAK_TERBACA\", seharusnya salah satu dari BELUM_DIISI, BELUM_LENGKAP, LENGKAP. Pilih salah satu.");
    }

    @Test
    void bobotDanBagianYangDiharapkanContohTerbaca() {
        folder.ganti(
                SYARAT,
                "    status: BELUM_LENGKAP\n",
                "    sifat: WAJIB\n    bagian: {laporanPelaksanaan: BELUM_LENGKAP, entri: []}\n");

        ContohUji contoh = Objects.requireNonNull(folder.muat("uji").contohUji().get("LP-131"))
                .get(0);

        assertThat(contoh.sifat()).isEqualTo(Sifat.WAJIB);
        assertThat(contoh.bagian()).isEqualTo(new BagianUji(StatusKelengkapan.BELUM_LENGKAP, null, List.of()));
    }

    @Test
    void keadaanSalahEja() {
        folder.ganti(SYARAT, "keadaan: BELUM_ADA", "keadaan: BELUM_ADO");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:26:14 KB-221 contohUji.1.keadaan: Ditemukan \"BELUM_ADO\", seharusnya salah satu dari TERPENUHI, BELUM_ADA, TIDAK_SESUAI, TIDAK_BERLAKU, DIBEBASKAN, BELUM_DAPAT_DIPERIKSA. Maksud Anda \"BELUM_ADA\"?");
    }

    @Test
    void kunciGandaDiDalamUbah() {
        folder.ganti(SYARAT, "{judul: Rekaman, berkas: null}", "{judul: Rekaman, judul: null}");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:18:55 KB-205 contohUji.1.ubah./laporanPelaksanaan/rekaman/-.judul: Kunci \"judul\" sudah ada di baris 18. Hapus salah satu, atau perbaiki lekuknya bila salah satu milik kunci lain.");
    }

    @Test
    void kodeDalamContohYangTidakAdaDisebut() {
        folder.ganti(
                "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml",
                "temuan: [\"LP-131 /laporanPelaksanaan/dokumentasi\"]",
                "temuan: [\"LP-113 /laporanPelaksanaan/dokumentasi\"]");
        folder.ganti("uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml", "bebas: [SD-001]", "bebas: [ZZ-999]");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:24:13 KB-266 contohUji.1.bebas.1: Syarat ZZ-999 tidak ada dalam kebijakan ini. Periksa kodenya.",
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:25:14 KB-266 contohUji.1.temuan.1: Syarat LP-113 tidak ada dalam kebijakan ini. Maksud Anda \"LP-131\"?");
    }

    @Test
    void kunciContohAsing() {
        folder.ganti(SYARAT, "waktu: TEPAT", "jam: TEPAT");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:28:5 KB-206 contohUji.1.jam: Kunci \"jam\" tidak dikenal. Yang dikenal di sini: nama, dasar, ubah, pada, riwayat, bebas, temuan, keadaan, sifat, status, bagian, waktu.");
    }
}
