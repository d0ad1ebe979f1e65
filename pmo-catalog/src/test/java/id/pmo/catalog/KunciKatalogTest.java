package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Topics and subtopics have codes, too: reports refer to them. */
class KunciKatalogTest {

    private static final String KUNCI = "uji/kode.kunci.yaml";
    private static final String KATALOG = "uji/katalog.yaml";
    private static final String KATALOG_ANAK = "anak/katalog.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void subtopikTerkunciTidakBolehHilang() {
        kunci().ganti(KATALOG, "      B: Subtopik B\n", "      C: Subtopik C\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(KUNCI
                        + ":11:10 KB-701 katalog.1.B: Subtopik 1.B terkunci sejak versi 1.0.0, tetapi tidak ada lagi."
                        + " Kembalikan; atau naikkan versi menjadi 2.0.0, lalu jalankan pmo kebijakan kunci.");
    }

    @Test
    void topikDanSubtopikTerkunciTidakBolehBergantiNama() {
        kunci().ganti(KATALOG, "Subtopik B", "Subtopik lain").ganti(KATALOG, "Topik satu", "Topik lain");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        KATALOG
                                + ":4:11 KB-702 katalog.1: Topik 1 terkunci sejak versi 1.0.0 dengan nama \"Topik satu\""
                                + " (katalog.1, "
                                + KUNCI
                                + ":9), sekarang \"Topik lain\". Kembalikan; atau pakai kode baru; atau naikkan versi"
                                + " menjadi 2.0.0, lalu jalankan pmo kebijakan kunci.",
                        KATALOG
                                + ":8:10 KB-702 katalog.1.B: Subtopik 1.B terkunci sejak versi 1.0.0 dengan nama"
                                + " \"Subtopik B\" (katalog.1.B, "
                                + KUNCI
                                + ":11), sekarang \"Subtopik lain\". Kembalikan; atau pakai kode baru; atau naikkan versi"
                                + " menjadi 2.0.0, lalu jalankan pmo kebijakan kunci.");
    }

    @Test
    void versiUtamaBaruMemensiunkanSubtopik() {
        kunci().ganti(KATALOG, "      B: Subtopik B\n", "      C: Subtopik C\n")
                .ganti("uji/kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"2.0.0\"");

        kunci();
        assertThat(folder.baca(KUNCI)).contains("\"1.C\": \"Subtopik C\"", "pensiun: [\"1.B\"]");
        folder.ganti(KATALOG, "      C: Subtopik C\n", "      C: Subtopik C\n      B: Kembali\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(KATALOG + ":9:10 KB-703 katalog.1.B: Kode 1.B sudah pensiun (pensiun.1, " + KUNCI
                        + ":12), tetapi Subtopik 1.B memakainya. Beri kode yang belum pernah dipakai.");
    }

    @Test
    void katalogTurunanTidakMemberiKodeIndukNamaLain() {
        folder.tulis(KATALOG_ANAK, folder.baca(KATALOG).replace("Subtopik B", "Nama lain"));

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        KATALOG_ANAK + ":8:10 KB-711 katalog.1.B: Subtopik 1.B bernama \"Nama lain\", padahal pada"
                                + " induknya \"Subtopik B\" (" + KATALOG
                                + ":8). Kembalikan namanya; atau beri nama baru itu kode yang belum pernah dipakai.");
    }

    @Test
    void ejaanNamaBolehDirapikan() {
        folder.tulis(KATALOG_ANAK, folder.baca(KATALOG).replace("Subtopik B", "SUBTOPIK  b."));

        assertThat(folder.muat("anak").kebijakan().katalog().subtopik("1.B")).isPresent();
    }

    @Test
    void kodeIndukTidakHilangTanpaDikatakan() {
        folder.tulis(KATALOG_ANAK, folder.baca(KATALOG).replace("      B: Subtopik B\n", "      C: Subtopik C\n"));

        assertThat(folder.masalah("anak"))
                .containsExactly(KATALOG_ANAK + ":3:3 KB-712 topik: Subtopik 1.B \"Subtopik B\" ada pada induknya ("
                        + KATALOG
                        + ":8), tetapi tidak ada di sini. Kembalikan; atau, bila memang tidak dipakai lagi, tulis"
                        + " di berkas ini: pensiun: [\"1.B\"].");

        folder.tulis(KATALOG_ANAK, folder.baca(KATALOG_ANAK) + "pensiun: [\"1.B\"]\n");
        assertThat(folder.muat("anak").kebijakan().katalog().subtopik("1.B")).isEmpty();
    }

    @Test
    void kodeYangDipensiunkanTidakDipakaiLagi() {
        folder.tulis(KATALOG_ANAK, folder.baca(KATALOG) + "pensiun: [\"1.B\"]\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(KATALOG_ANAK + ":8:10 KB-703 katalog.1.B: Kode 1.B sudah pensiun (pensiun.1, "
                        + KATALOG_ANAK + ":9), tetapi Subtopik 1.B memakainya. Beri kode yang belum pernah dipakai.");
    }

    private FolderUji kunci() {
        return folder.tulis(KUNCI, KunciKode.terbaru(folder, "uji"));
    }
}
