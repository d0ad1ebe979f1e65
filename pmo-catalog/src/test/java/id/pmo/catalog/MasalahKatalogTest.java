package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a maintainer is told about codes in a katalog.yaml that are none. */
class MasalahKatalogTest {

    private static final String KATALOG = "uji/katalog.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void hurufSubtopikHanyaSatuHurufBesar() {
        assertThat(denganHuruf("g"))
                .isEqualTo(
                        "topik.1.strategiImplementasi.g: Ditemukan \"g\", seharusnya satu huruf besar A sampai Z. Tulis satu huruf besar, misalnya G.");
        assertThat(denganHuruf("1.G"))
                .isEqualTo(
                        "topik.1.strategiImplementasi.1.G: Ditemukan \"1.G\", seharusnya satu huruf besar A sampai Z. Tulis satu huruf besar, misalnya G.");
    }

    @Test
    void hurufYangDisarankanBelumDipakaiTopikItu() {
        assertThat(denganHuruf("GH"))
                .isEqualTo(
                        "topik.1.strategiImplementasi.GH: Ditemukan \"GH\", seharusnya satu huruf besar A sampai Z. Tulis satu huruf besar, misalnya C.");
        assertThat(denganHuruf("7"))
                .isEqualTo(
                        "topik.1.strategiImplementasi.7: Ditemukan 7, seharusnya satu huruf besar A sampai Z. Tulis satu huruf besar, misalnya C.");
        assertThat(denganHuruf("a"))
                .isEqualTo(
                        "topik.1.strategiImplementasi.a: Ditemukan \"a\", seharusnya satu huruf besar A sampai Z. Tulis satu huruf besar, misalnya C.");
    }

    @Test
    void kodeTopikHanyaSatuAtauDuaAngka() {
        folder.ganti(KATALOG, "kode: \"1\"", "kode: \"A1\"");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:3:11 KB-226 topik.1.kode: Ditemukan \"A1\", seharusnya kode topik dari satu atau dua angka. Tulis seperti \"5\".");
    }

    @Test
    void kunciTopikYangSalahHurufBesarnyaDisebutSekali() {
        folder.ganti(KATALOG, "kode: \"1\"", "Kode: \"1\"");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:3:5 KB-206 topik.1.Kode: Kunci \"Kode\" tidak dikenal. Maksud Anda \"kode\"?");
    }

    private static String denganHuruf(String huruf) {
        FolderUji lain = new FolderUji();
        lain.ganti(KATALOG, "      B: Subtopik B", "      B: Subtopik B\n      " + huruf + ": Subtopik lain");

        String depan = "uji/katalog.yaml:9:7 KB-225 ";
        assertThat(lain.masalah("uji")).singleElement().asString().startsWith(depan);
        return lain.masalah("uji").get(0).substring(depan.length());
    }
}
