package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file is told that is no YAML for a slip in one line, where reading stops beside it. */
class SalahBarisTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";
    private static final String MAKSIMAL = "  maksimalSubtopik: {nilai: 2, sumber: naskah A}";

    @Test
    void titikDuaTanpaSpasiDisebutDiBarisnyaSendiri() {
        String sebab = "sesudah \"nilai:\" harus ada spasi";
        assertThat(maksimal("    nilai:2\n    sumber: naskah A")).isEqualTo(":22:11 " + salah(sebab));
        assertThat(maksimal("    sumber: naskah A\n    nilai:2\n# akhir\n")).isEqualTo(":23:11 " + salah(sebab));
        assertThat(maksimal("    nilai:2\n    # dari\n    sumber:naskah A\n    dasar: TERSURAT"))
                .isEqualTo(":22:11 " + salah(sebab));
        assertThat(masalah("id: uji\n", "id:uji\n")).isEqualTo(":1:4 " + salah("sesudah \"id:\" harus ada spasi"));
        assertThat(masalah("versi: \"1.0.0\"", "versi:\"1.0.0\""))
                .isEqualTo(":2:7 " + salah("sesudah \"versi:\" harus ada spasi"));
    }

    @Test
    void tandaSamaDenganSebagaiGantiTitikDua() {
        String sebab = "sesudah \"nilai\" ditulis titik dua dan spasi, bukan tanda sama dengan";
        assertThat(maksimal("    nilai = 2\n    sumber: naskah A")).isEqualTo(":22:11 " + salah(sebab));
        assertThat(maksimal("    nilai=2\n    sumber: naskah A")).isEqualTo(":22:10 " + salah(sebab));
    }

    @Test
    void nilaiYangHarusDiapitTandaKutip() {
        Map.of(
                        "[rapat] dinas", "[",
                        "{jumlah} peserta", "{",
                        "%5 dari sekolah", "%",
                        "- rapat dinas", "-",
                        "@dinas", "@",
                        "*tebal* sekali", "*",
                        "> lima orang", ">")
                .forEach((nilai, awal) -> {
                    assertThat(maksimal("    nilai: 2\n    sumber: " + nilai + "\n    dasar: TERSURAT"))
                            .as(nilai)
                            .isEqualTo(":23:13 "
                                    + salah("nilai yang diawali " + awal
                                            + " bukan teks biasa; apit teksnya dengan tanda kutip"));
                });
    }

    @Test
    void teksSesudahTandaKutipPenutup() {
        assertThat(maksimal("    nilai: 2\n    sumber: \"Rapat\" dinas"))
                .isEqualTo(
                        ":23:13 "
                                + salah(
                                        "masih ada teks sesudah tanda kutip penutup; apit seluruh teksnya dengan tanda kutip tunggal (')"));
        assertThat(maksimal("    nilai: 2\n    sumber: 'Rapat' dinas"))
                .isEqualTo(
                        ":23:13 "
                                + salah(
                                        "masih ada teks sesudah tanda kutip penutup; apit seluruh teksnya dengan tanda kutip ganda (\")"));
    }

    @Test
    void spasiTakPutusSebagaiLekukAtauSesudahTitikDua() {
        assertThat(maksimal("  \u00A0 nilai: 2\n  \u00A0 sumber: naskah A"))
                .isEqualTo(":22:3 " + salah("spasi tak putus (U+00A0) di tempat spasi biasa, juga di 1 baris lain"));
        assertThat(maksimal("    nilai:\u00A02\n    sumber: naskah A"))
                .isEqualTo(":22:11 " + salah("spasi tak putus (U+00A0) di tempat spasi biasa"));
        assertThat(new FolderUji()
                        .ganti(KEBIJAKAN, "id: Kebijakan uji", "id: Kebijakan\u00A0uji")
                        .muat("uji")
                        .kebijakan()
                        .nama()
                        .id())
                .isEqualTo("Kebijakan\u00A0uji");
    }

    @Test
    void barisPertamaYangMenjorok() {
        assertThat(masalah("id: uji\n", "  id: uji\n"))
                .isEqualTo(
                        ":2:1 "
                                + salah(
                                        "baris 1 diawali 2 spasi, baris 2 0 spasi; samakan yang setingkat, atau apit teks bertitik dua dengan tanda kutip"));
    }

    private static String maksimal(String isi) {
        return masalah(MAKSIMAL, "  maksimalSubtopik:\n" + isi);
    }

    private static String masalah(String lama, String baru) {
        FolderUji folder = new FolderUji().ganti(KEBIJAKAN, lama, baru);
        assertThat(folder.masalah("uji")).singleElement().asString().startsWith(KEBIJAKAN);
        return folder.masalah("uji").get(0).substring(KEBIJAKAN.length());
    }

    private static String salah(String sebab) {
        return "KB-201: Bukan YAML yang benar (" + sebab
                + "). Periksa lekuk, titik dua dan tanda kutip di sekitar baris ini.";
    }
}
