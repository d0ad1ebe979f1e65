package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file that is no proper YAML, or holds the wrong kind of value, is told. */
class MasalahYamlTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void kurungYangTidakDitutup() {
        folder.ganti(KEBIJAKAN, "asal:\n", "asal: [\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:6:3 KB-201: Bukan YAML yang benar (sebuah koma atau kurung penutup tidak ada). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void tabSebagaiLekuk() {
        folder.ganti(KEBIJAKAN, "  periode: {sumber: naskah A}", "\tperiode: {sumber: naskah A}");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:5:1 KB-201: Bukan YAML yang benar (tab dipakai sebagai lekuk, seharusnya spasi). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void karakterKendali() {
        folder.ganti(KEBIJAKAN, "id: uji", "id: uji # \u0007");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:1:11 KB-201: Bukan YAML yang benar (tanda kendali U+0007). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void duaDokumenDalamSatuBerkas() {
        folder.ganti(KEBIJAKAN, "zonaWaktu", "---\nzonaWaktu");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:7:1 KB-201: Bukan YAML yang benar (satu berkas hanya satu dokumen). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void berkasKosong() {
        folder.tulis(KEBIJAKAN, "# belum ada isi\n");

        assertThat(folder.masalah("uji"))
                .containsExactly("uji/kebijakan.yaml KB-202: Berkas kosong. Isi berkas ini, atau hapus.");
    }

    @Test
    void daftarSebagaiGantiPeta() {
        folder.tulis(KEBIJAKAN, "- a\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:1:1 KB-211: Ditemukan daftar, seharusnya peta \"kunci: nilai\". Tulis setiap kunci di barisnya sendiri.");
    }

    @Test
    void kunciSalahEja() {
        folder.ganti(KEBIJAKAN, "minimalSubtopik:", "minimalSubtopic:");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:20:3 KB-206 batasan.minimalSubtopic: Kunci \"minimalSubtopic\" tidak dikenal. Maksud Anda \"minimalSubtopik\"?");
    }

    @Test
    void kunciDenganHurufBesarYangSalahDisebutSekali() {
        folder.ganti(KEBIJAKAN, "id: uji", "Id: uji")
                .ganti(KEBIJAKAN, "geserLibur:", "geserlibur:")
                .ganti(KEBIJAKAN, "angkatan:\n  1", "Angkatan:\n  1")
                .ganti("uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml", "pesan:", "Pesan:");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:6:1 KB-206 Pesan: Kunci \"Pesan\" tidak dikenal. Maksud Anda \"pesan\"?",
                        "uji/kebijakan.yaml:1:1 KB-206 Id: Kunci \"Id\" tidak dikenal. Maksud Anda \"id\"?",
                        "uji/kebijakan.yaml:8:1 KB-206 geserlibur: Kunci \"geserlibur\" tidak dikenal. Maksud Anda \"geserLibur\"?",
                        "uji/kebijakan.yaml:12:1 KB-206 Angkatan: Kunci \"Angkatan\" tidak dikenal. Maksud Anda \"angkatan\"?");
    }

    @Test
    void kunciAsing() {
        folder.ganti(KEBIJAKAN, "angkatan:\n  1", "kelas: 1\nangkatan:\n  1");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:12:1 KB-206 kelas: Kunci \"kelas\" tidak dikenal. Yang dikenal di sini: id, versi, nama, extends, varian, asal, tanda, zonaWaktu, geserLibur, libur, periode, angkatan, statusTindakLanjut, batasan.");
    }

    @Test
    void kunciGanda() {
        folder.ganti(KEBIJAKAN, "batasan:", "geserLibur: TIDAK\nbatasan:");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:19:1 KB-205 geserLibur: Kunci \"geserLibur\" sudah ada di baris 8. Hapus salah satu, atau perbaiki lekuknya bila salah satu milik kunci lain.");
    }

    @Test
    void teksSebagaiGantiBilangan() {
        folder.ganti(KEBIJAKAN, "durasiJp: 2", "durasiJp: dua");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:72 KB-215 angkatan.1.durasiJp: Ditemukan \"dua\", seharusnya bilangan bulat. Tulis dengan angka saja, tanpa koma, titik atau satuan, misalnya 2.");
    }

    @Test
    void setiapCaraMenulisBilanganDiberiJalanKeluarnya() {
        assertThat(caraDurasi("\"2\"")).isEqualTo("Tulis angkanya tanpa tanda kutip, misalnya 2.");
        for (String nilai : List.of("2.5", "\"2,5\"", "2 JP", "dua", "[2]")) {
            assertThat(caraDurasi(nilai))
                    .isEqualTo("Tulis dengan angka saja, tanpa koma, titik atau satuan, misalnya 2.");
        }
    }

    private static String caraDurasi(String nilai) {
        FolderUji lain = new FolderUji();
        lain.ganti(KEBIJAKAN, "durasiJp: 2", "durasiJp: " + nilai);
        String masalah = lain.masalah("uji").get(0);
        return masalah.substring(masalah.indexOf("seharusnya bilangan bulat. ") + 27);
    }

    @Test
    void tandaKutipYangTidakBerpasangan() {
        folder.ganti(KEBIJAKAN, "versi: \"1.0.0\"", "versi: \"1.0.0");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:22:1 KB-201: Bukan YAML yang benar (tanda kutip atau kurung tidak ditutup sampai akhir berkas). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void tandaKutipYangTidakBerpasanganDenganTandaKutipLainSesudahnya() {
        folder.ganti(KEBIJAKAN, "versi: \"1.0.0\"", "versi: \"1.0.0\ndicoba: \"ya\"");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:3:10 KB-201: Bukan YAML yang benar (baris ini tidak sejajar dengan yang sebelumnya, atau tanda kutip di atasnya tidak berpasangan). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void titikDuaDiDalamTeks() {
        folder.ganti(KEBIJAKAN, "versi: \"1.0.0\"", "versi: 1.0.0 baru: ya");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:2:18 KB-201: Bukan YAML yang benar (ada titik dua di dalam teks; apit teksnya dengan tanda kutip, atau periksa lekuknya). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void kunciYangMajuSatuSpasiDariBarisSebelumnyaDisebutLekukKeduanya() {
        folder.ganti(
                KEBIJAKAN,
                "  maksimalSubtopik: {nilai: 2, sumber: naskah A}",
                "  maksimalSubtopik:\n   nilai: 3\n    sumber: naskah A");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:23:11 KB-201: Bukan YAML yang benar (baris 22 diawali 3 spasi, baris 23 4 spasi; samakan yang setingkat, atau apit teks bertitik dua dengan tanda kutip). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void kunciYangMundurSatuSpasiDariBarisSebelumnyaDisebutLekukKeduanya() {
        folder.ganti(
                KEBIJAKAN,
                "  maksimalSubtopik: {nilai: 2, sumber: naskah A}",
                "  maksimalSubtopik:\n    nilai: 3\n\n   # dari naskah\n   sumber: naskah A");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:25:4 KB-201: Bukan YAML yang benar (baris 22 diawali 4 spasi, baris 25 3 spasi; samakan yang setingkat, atau apit teks bertitik dua dengan tanda kutip). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.");
    }

    @Test
    void bilanganTerlaluBesar() {
        folder.ganti(KEBIJAKAN, "durasiJp: 2", "durasiJp: 2147483648");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:72 KB-277 angkatan.1.durasiJp: Ditemukan 2147483648, seharusnya bilangan bulat dari paling banyak sembilan angka. Periksa angkanya.");
    }

    @Test
    void bilanganTerlaluKecil() {
        folder.ganti(KEBIJAKAN, "durasiJp: 2", "durasiJp: -2");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:72 KB-216 angkatan.1.durasiJp: Ditemukan -2, seharusnya bilangan bulat 1 atau lebih. Periksa angkanya.");
    }

    @Test
    void satuNilaiSebagaiGantiDaftar() {
        folder.ganti(KEBIJAKAN, "moda: [LURING]", "moda: LURING");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:52 KB-212 angkatan.1.moda: Ditemukan \"LURING\", seharusnya daftar. Tulis di antara kurung siku, misalnya [A, B].");
    }

    @Test
    void pilihanSalahEja() {
        folder.ganti(KEBIJAKAN, "moda: [LURING]", "moda: [LURINK]");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:53 KB-221 angkatan.1.moda.1: Ditemukan \"LURINK\", seharusnya salah satu dari LURING, DARING, CAMPURAN. Maksud Anda \"LURING\"?");
    }

    @Test
    void pilihanAsing() {
        folder.ganti(KEBIJAKAN, "jenis: PEMILIHAN", "jenis: X");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:20 KB-221 periode.1.jenis: Ditemukan \"X\", seharusnya salah satu dari PEMILIHAN, PERKEMBANGAN. Pilih salah satu.");
    }

    @Test
    void nilaiKosong() {
        folder.ganti(KEBIJAKAN, "durasiJp: 2", "durasiJp: {nilai: null, sumber: x}");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:80 KB-215 angkatan.1.durasiJp: Ditemukan nilai kosong, seharusnya bilangan bulat. Tulis dengan angka saja, tanpa koma, titik atau satuan, misalnya 2.");
    }

    @Test
    void yaTidakBukanTrueFalse() {
        folder.ganti(KEBIJAKAN, "    tahap: SUDAH", "    tahap: SUDAH\n    mintaKeterangan: ya");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:18:22 KB-217 statusTindakLanjut.SUDAH.mintaKeterangan: Ditemukan \"ya\", seharusnya true atau false. Tulis true.");
    }

    @Test
    void setiapCaraMenulisTrueFalseDiberiJalanKeluarnya() {
        assertThat(caraMintaKeterangan("tidak")).isEqualTo("Tulis false.");
        assertThat(caraMintaKeterangan("\"Tidak\"")).isEqualTo("Tulis false.");
        assertThat(caraMintaKeterangan("yes")).isEqualTo("Tulis true.");
        assertThat(caraMintaKeterangan("\"true\"")).isEqualTo("Tulis tanpa tanda kutip.");
        assertThat(caraMintaKeterangan("mungkin")).isEqualTo("Tulis salah satunya.");
        assertThat(caraMintaKeterangan("[true]")).isEqualTo("Tulis salah satunya.");
    }

    private static String caraMintaKeterangan(String nilai) {
        FolderUji lain = new FolderUji();
        lain.ganti(KEBIJAKAN, "    tahap: SUDAH", "    tahap: SUDAH\n    mintaKeterangan: " + nilai);
        String masalah = lain.masalah("uji").get(0);
        return masalah.substring(masalah.indexOf("seharusnya true atau false. ") + 28);
    }

    @Test
    void aliasDaftar() {
        folder.ganti(KEBIJAKAN, "moda: [LURING]", "moda: &a [LURING], x: *a");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:68 KB-203: Alias (*a) untuk daftar atau peta tidak dipakai di sini. Tulis isinya di tempatnya.");
    }

    @Test
    void aliasYangMeledak() {
        StringBuilder tawa = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            tawa.append(("a%d: &a%d [" + "*a%d, ".repeat(9) + "*a%d]\n")
                    .replace("a%d", "a" + i)
                    .replace("*a" + i, "*a" + (i - 1)));
        }
        folder.tulis(KEBIJAKAN, tawa.toString());

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:2:10 KB-203: Alias (*a0) untuk daftar atau peta tidak dipakai di sini. Tulis isinya di tempatnya.");
    }

    @Test
    void tagYangMenyebutKelas() {
        folder.ganti(KEBIJAKAN, "moda: [LURING]", "moda: !!javax.script.ScriptEngineManager [LURING]");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:52 KB-209: Tag tag:yaml.org,2002:javax.script.ScriptEngineManager tidak dipakai di sini. Hapus tagnya; jenis nilai terbaca dari cara menulisnya.");
    }

    @Test
    void bersarangTerlaluDalam() {
        folder.ganti(KEBIJAKAN, "moda: [LURING]", "moda: [[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:69 KB-204: Bersarang lebih dari 20 tingkat. Sederhanakan isinya.");
    }

    @Test
    void latin1() {
        folder.tulis(KEBIJAKAN, "id: uji\nnama: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:2:10 KB-111: Ditemukan bita 0xE9 yang bukan UTF-8, mungkin berkas disimpan sebagai Latin-1 (ANSI). Simpan ulang sebagai UTF-8.");
    }

    @Test
    void utf16DenganAtauTanpaTandaUrutanBita() {
        String masalah =
                " KB-114: Berkas ini disimpan sebagai UTF-16 (sering disebut Unicode), seharusnya UTF-8. Simpan ulang sebagai UTF-8.";
        for (Charset utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            folder.tulis(KEBIJAKAN, "id: uji\n".getBytes(utf16))
                    .tulis("uji/aturan/keberlakuan/semua.drl", "\uFEFFpackage x".getBytes(utf16));

            assertThat(folder.masalah("uji"))
                    .contains(KEBIJAKAN + masalah, "uji/aturan/keberlakuan/semua.drl" + masalah)
                    .noneMatch(satu -> satu.contains("KB-111"));
        }
    }

    @Test
    void versiDenganBilanganTerlaluBesar() {
        folder.ganti(KEBIJAKAN, "\"1.0.0\"", "\"99999999999999999999.0.0\"");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:2:8 KB-278 versi: Ditemukan \"99999999999999999999.0.0\", seharusnya setiap bilangan dalam versi paling banyak sembilan angka. Periksa angkanya.");
    }

    @Test
    void berkasTerlaluBesar() {
        folder.tulis(KEBIJAKAN, "#".repeat(1_100_000));

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml KB-110: Berkas lebih besar dari 1 MiB, padahal berkas kebijakan ditulis tangan. Pecah isinya.");
    }
}
