package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fingerprint stands for every byte of a policy, and for nothing else. */
class SidikJariTest {

    private final String asli = sidikJari(new FolderUji(), "anak");

    @Test
    void akhirBarisCrlfTidakMengubahnya() {
        FolderUji crlf = new FolderUji();
        for (String berkas : semua(crlf)) {
            crlf.tulis(berkas, crlf.baca(berkas).replace("\n", "\r\n"));
        }

        assertThat(sidikJari(crlf, "anak")).isEqualTo(asli);
    }

    @Test
    void satuBitaDiBerkasManaPunMengubahnya() {
        for (String berkas : semua(new FolderUji())) {
            FolderUji lain = new FolderUji();
            lain.tulis(berkas, lain.baca(berkas) + "\n");

            assertThat(sidikJari(lain, "anak")).as(berkas).isNotEqualTo(asli);
        }
    }

    @Test
    void memindahkanBarisKeBerkasBerikutnyaMengubahnya() {
        String pertama = "uji/aturan/simpulan/SD-001.drl";
        String kedua = "uji/aturan/simpulan/status.drl";
        FolderUji kiri = new FolderUji().tulis(pertama, "a\nb\n").tulis(kedua, "c\n");
        FolderUji kanan = new FolderUji().tulis(pertama, "a\n").tulis(kedua, "b\nc\n");

        assertThat(sidikJari(kiri, "uji")).isNotEqualTo(sidikJari(kanan, "uji"));
    }

    @Test
    void daftarIsiJarBukanBagianKebijakan() {
        FolderUji denganIndeks = new FolderUji().tulis("uji/isi-catalog.txt", "kebijakan.yaml\n");

        assertThat(sidikJari(denganIndeks, "anak")).isEqualTo(asli);
    }

    @Test
    void bomDiterimaDanTerhitung() {
        FolderUji bom = new FolderUji();
        bom.tulis("uji/katalog.yaml", ("\uFEFF" + bom.baca("uji/katalog.yaml")).getBytes(StandardCharsets.UTF_8));

        assertThat(bom.muat("uji").kebijakan().katalog())
                .isEqualTo(new FolderUji().muat("uji").kebijakan().katalog());
        assertThat(sidikJari(bom, "anak")).isNotEqualTo(asli);
    }

    private static String sidikJari(FolderUji folder, String id) {
        return folder.muat(id).kebijakan().identitas().sidikJari();
    }

    private static List<String> semua(FolderUji folder) {
        List<String> berkas = new ArrayList<>();
        for (String id : folder.ids()) {
            folder.find(id).orElseThrow().files().keySet().forEach(path -> berkas.add(id + "/" + path));
        }
        return berkas;
    }
}
