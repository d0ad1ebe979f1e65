package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a value without a source, a text without its translation, or a limit that contradicts another is told. */
class MasalahNilaiTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";
    private static final String KATALOG = "uji/katalog.yaml";
    private static final String ANAK = "anak/kebijakan.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void nilaiTanpaSumber() {
        folder.ganti(KEBIJAKAN, "{nilai: 2, sumber: naskah A}", "2");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:21:21 KB-231 batasan.maksimalSubtopik: Tanpa sumber: nilai ini. Tulis sebagai {nilai: …, sumber: …}, atau beri sumber bagi butir, kolom atau bagiannya.");
    }

    @Test
    void kolomTanpaSumber() {
        folder.ganti(KEBIJAKAN, "  angkatan: {sumber: naskah B}\n", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:12:16 KB-231 angkatan.1.tahunKe: Tanpa sumber: nilai ini dan 4 nilai lain di angkatan.1. Tulis sebagai {nilai: …, sumber: …}, atau beri sumber bagi butir, kolom atau bagiannya.");
    }

    @Test
    void alasanTanpaSumber() {
        folder.ganti(KEBIJAKAN, "{nilai: 2, sumber: naskah A}", "{nilai: 2, alasan: x}");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:21:21 KB-207 batasan.maksimalSubtopik: Kunci \"sumber\" belum ada. Sebut tempatnya di naskah sumber.");
    }

    @Test
    void artiTandaTanpaBahasaLain() {
        folder.ganti(KEBIJAKAN, "batasan:", "tanda: {S0: {id: Panduan}, S1: Paparan}\nbatasan:");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:19:13 KB-207 tanda.S0: Kunci \"en\" belum ada. Tulis terjemahan bahasa Inggrisnya.",
                        "uji/kebijakan.yaml:19:32 KB-211 tanda.S1: Ditemukan \"Paparan\", seharusnya peta \"kunci: nilai\". Tulis dalam dua bahasa, seperti {id: \"…\", en: \"…\"}.");
    }

    @Test
    void kunciLainDiTempatNilaiDisebutSendiri() {
        folder.ganti(KATALOG, "      A: Subtopik A", "      A:\n        nama: Subtopik A\n        sumber: naskah A");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:7:9 KB-206 katalog.1.A.nama: Kunci \"nama\" tidak dikenal. Yang dikenal di sini: nilai, sumber, dasar, alasan.");
    }

    @Test
    void nilaiYangKuncinyaSalahEjaDisebutSendiri() {
        folder.ganti(KEBIJAKAN, "{nilai: 2, sumber: naskah A}", "{nila: 2}");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:21:22 KB-206 batasan.maksimalSubtopik.nila: Kunci \"nila\" tidak dikenal. Maksud Anda \"nilai\"?");
    }

    @Test
    void petaTanpaNilaiDisebutSekali() {
        folder.ganti(KEBIJAKAN, "{nilai: 2, sumber: naskah A}", "{sumber: naskah A}");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:21:21 KB-207 batasan.maksimalSubtopik: Kunci \"nilai\" belum ada. Tulis nilainya; nilai: null berarti tidak diatur.");
    }

    @Test
    void tafsirTanpaAlasan() {
        folder.ganti(KEBIJAKAN, ", alasan: dibaca begitu", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:20:56 KB-232 batasan.minimalSubtopik.dasar: TAFSIR tanpa alasan. Tambahkan kunci \"alasan\" yang menerangkan mengapa dibaca begitu.");
    }

    @Test
    void kolomAsalAsing() {
        folder.ganti(
                KEBIJAKAN,
                "  angkatan: {sumber: naskah B}",
                "  angkatan: {sumber: naskah B}\n  angkatan.mode: {sumber: x}");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:7:3 KB-206 asal.angkatan.mode: Kunci \"angkatan.mode\" tidak dikenal. Maksud Anda \"angkatan.moda\"?");
    }

    @Test
    void nilaiAnakTanpaSumberMeskiIndukBersumber() {
        folder.ganti(ANAK, "  angkatan: {sumber: naskah D}", "  periode: {sumber: x}");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        "anak/kebijakan.yaml:10:17 KB-231 angkatan.1.durasiJp: Tanpa sumber: nilai ini. Tulis sebagai {nilai: …, sumber: …}, atau beri sumber bagi butir, kolom atau bagiannya.");
    }

    @Test
    void tanpaTerjemahan() {
        folder.ganti(KEBIJAKAN, ", en: Test policy", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:3:7 KB-207 nama: Kunci \"en\" belum ada. Tulis terjemahan bahasa Inggrisnya.");
    }

    @Test
    void minimalMelebihiMaksimal() {
        folder.ganti(KEBIJAKAN, "minimalSubtopik: {nilai: 2", "minimalSubtopik: {nilai: 3");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:20:28 KB-253 batasan.minimalSubtopik: Ditemukan 3, seharusnya paling banyak 2, yaitu maksimalSubtopik. Periksa kedua batas.");
    }

    @Test
    void batasYangNilainyaLupaDitulisBukanBatasYangDimatikan() {
        folder.ganti(KEBIJAKAN, "maksimalSubtopik: {nilai: 2,", "maksimalSubtopik: {nilai: ,")
                .ganti(KEBIJAKAN, "minimalDokumentasi: 2", "minimalDokumentasi: ")
                .ganti(KEBIJAKAN, "batasan:\n", """
                        batasan:
                          minimalJp:
                            - {nilai: , berlakuSampai: 2023-10-31, sumber: x}
                            - {nilai: null, berlakuMulai: 2023-11-01, sumber: x}
                        """);

        String cara = ": Ditemukan nilai kosong, seharusnya sebuah nilai, atau null."
                + " Tulis nilainya; tulis null bila memang tidak diatur.";
        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:94 KB-227 angkatan.1.minimalDokumentasi" + cara,
                        "uji/kebijakan.yaml:21:14 KB-227 batasan.minimalJp" + cara,
                        "uji/kebijakan.yaml:24:28 KB-227 batasan.maksimalSubtopik" + cara);
    }

    @Test
    void statusTanpaSumberDimintaSumberPadaButirnya() {
        folder.ganti(KEBIJAKAN, "    tahap: SUDAH\n    sumber: naskah A\n", "    tahap: SUDAH\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:15:5 KB-231 statusTindakLanjut.SUDAH: Tanpa sumber: nilai ini. Tambahkan kunci \"sumber\" pada butir ini, atau sekali bagi semuanya di bawah \"asal\".");
    }

    @Test
    void idBukanNamaFolder() {
        folder.ganti(KEBIJAKAN, "id: uji", "id: ujian");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:1:5 KB-112 id: Ditemukan \"ujian\", seharusnya \"uji\", nama foldernya. Samakan id dengan nama folder.");
    }

    @Test
    void versiBukanTeks() {
        folder.ganti(KEBIJAKAN, "\"1.0.0\"", "1.0");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:2:8 KB-223 versi: Ditemukan 1.0, seharusnya versi berupa tiga bilangan. Tulis seperti \"1.0.0\".");
    }

    @Test
    void versiDuaBilangan() {
        folder.ganti(KEBIJAKAN, "\"1.0.0\"", "\"1.0\"");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:2:8 KB-223 versi: Ditemukan \"1.0\", seharusnya versi berupa tiga bilangan. Tulis seperti \"1.0.0\".");
    }

    @Test
    void nomorAngkatanBukanBilangan() {
        folder.ganti(
                KEBIJAKAN,
                "  1: {tahunKe",
                "  2: {tahunKe: 2, pelapor: [GURU], moda: [DARING], durasiJp: 2}\n  satu: {tahunKe");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:14:3 KB-224 angkatan.satu: Ditemukan \"satu\", seharusnya nomor angkatan. Tulis sebagai bilangan, misalnya 1.");
    }

    @Test
    void statusGanda() {
        folder.ganti(
                KEBIJAKAN,
                "statusTindakLanjut:\n",
                "statusTindakLanjut:\n  - {kode: SUDAH, label: {id: a, en: b}, tahap: SUDAH, sumber: x}\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:16:5 KB-244 statusTindakLanjut.SUDAH: Status SUDAH sudah ada di baris 15. Hapus salah satu, atau beri nomor atau kode lain.");
    }

    @Test
    void statusTanpaTahap() {
        folder.ganti(KEBIJAKAN, "    tahap: SUDAH\n", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:15:5 KB-207 statusTindakLanjut.SUDAH: Kunci \"tahap\" belum ada. Sebut tahap yang diwakilinya.");
    }

    @Test
    void topikGanda() {
        folder.ganti(KATALOG, "  - kode: \"1\"", "  - {kode: \"1\", nama: X}\n  - kode: \"1\"");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:4:5 KB-245 topik.2: Topik 1 sudah ada di baris 3. Setiap kode hanya sekali; ganti salah satu.");
    }

    @Test
    void subtopikGanda() {
        folder.ganti(KATALOG, "B: Subtopik B", "A: Subtopik B");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:8:7 KB-245 topik.1.strategiImplementasi.A: Subtopik 1.A sudah ada di baris 6. Setiap kode hanya sekali; ganti salah satu.");
    }

    @Test
    void teksKosong() {
        folder.ganti(KEBIJAKAN, "nama: {id: Kebijakan uji,", "nama: {id: \" \",");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:3:12 KB-214 nama.id: Ditemukan \"\", seharusnya teks yang berisi. Isi teksnya.");
    }

    @Test
    void tidakAdaAngkatanDanStatus() {
        folder.tulis(
                KEBIJAKAN,
                folder.baca(KEBIJAKAN)
                        .replaceAll("(?m)^(angkatan:|  1: \\{).*\n", "")
                        .replaceAll("(?ms)^statusTindakLanjut:.*(?=^batasan:)", ""));

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:1:1 KB-242: Belum ada satu pun angkatan. Tulis ketentuannya di kunci \"angkatan\".",
                        "uji/kebijakan.yaml:1:1 KB-243: Belum ada satu pun status. Tulis daftarnya di kunci \"statusTindakLanjut\".");
    }

    @Test
    void kodeTopikTanpaTandaKutip() {
        folder.ganti(KATALOG, "kode: \"1\"", "kode: 1");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:3:11 KB-213 topik.1.kode: Ditemukan 1, seharusnya teks. Tulis di antara tanda kutip.");
    }

    @Test
    void topikTanpaNama() {
        folder.ganti(KATALOG, "    nama: Topik satu\n", "");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:3:5 KB-207 topik.1: Kunci \"nama\" belum ada. Tulis namanya seperti di naskah sumber.");
    }

    @Test
    void bobotDanPemberlakuanYangDiubahMenyebutSumbernya() {
        String syarat = "anak/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
        for (String putusan : List.of("sifat: CATATAN", "aktif: false", "berlakuSampai: 2023-10-31")) {
            folder.tulis(syarat, putusan + "\n");

            assertThat(folder.masalah("anak"))
                    .singleElement()
                    .asString()
                    .startsWith(syarat + ":1:")
                    .endsWith(": Ini diputuskan lain daripada di induknya, sedangkan sumbernya masih yang di"
                            + " uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:5. Tulis juga \"dasar\", \"sumber\" dan"
                            + " \"alasan\" di berkas ini.")
                    .contains(" KB-235 ");
        }
    }
}
