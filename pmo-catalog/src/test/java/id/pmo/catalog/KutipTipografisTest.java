package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of quotes as word processors write them. */
class KutipTipografisTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void kutipTipografisDiSekelilingNilaiDisebutTempatnyaDanJalanKeluarnya() {
        String lain = ", yang di sini terbaca sebagai bagian dari teks."
                + " Ganti tanda kutip pembuka dan penutupnya dengan yang tegak: \".";
        folder.ganti(KEBIJAKAN, "nama: {id: Kebijakan uji, en: Test policy}", """
                nama:
                  id: “Kebijakan uji”
                  en: ‘Test policy’""");
        folder.ganti("uji/katalog.yaml", "nama: Topik satu", "“nama”: Topik satu");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/katalog.yaml:4:5 KB-210: Ditemukan tanda kutip “" + lain,
                        "uji/kebijakan.yaml:4:7 KB-210: Ditemukan tanda kutip “" + lain,
                        "uji/kebijakan.yaml:5:7 KB-210: Ditemukan tanda kutip ‘" + lain);
    }

    @Test
    void kutipTipografisYangTerpotongKomaBukanKunciTakDikenal() {
        folder.ganti(KEBIJAKAN, "id: Kebijakan uji,", "id: “Kebijakan, uji”,");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:3:12 KB-210: Ditemukan tanda kutip “, yang di sini terbaca sebagai bagian dari"
                                + " teks. Ganti tanda kutip pembuka dan penutupnya dengan yang tegak: \".");
    }

    @Test
    void kutipTegakYangDitutupKutipTipografisDisebut() {
        folder.ganti(KEBIJAKAN, "id: Kebijakan uji,", "id: \"Kebijakan uji”,");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:3:26 KB-210: Ditemukan tanda kutip ”, yang di sini terbaca sebagai bagian dari"
                                + " teks. Ganti tanda kutip pembuka dan penutupnya dengan yang tegak: \".");
    }

    @Test
    void kutipTipografisDiDalamTeksTetapBoleh() {
        for (String nama : List.of(
                "\"“Kebijakan uji”\"",
                "Kebijakan “uji”",
                "“Kebijakan” uji",
                "“Kebijakan” dan “uji”",
                "Hari Jum’at",
                "‘Hari Jum’at’ yang lain",
                "para pengelola’")) {
            FolderUji lain = new FolderUji();
            lain.ganti(KEBIJAKAN, "{id: Kebijakan uji, en: Test policy}", "{id: " + nama + ", en: Test policy}");

            assertThat(lain.muat("uji").kebijakan().nama().id()).isEqualTo(nama.replace("\"", ""));
        }
    }
}
