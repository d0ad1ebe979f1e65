package id.pmo.examples.cli.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Peramban;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a policy in a real browser, as wide as a phone and as a desk. */
class HalamanDokumenPerambanTest {

    /** Nothing sticks out at the side; on a desk the bar for scrolling down takes some of the width. */
    private static final String MUAT =
            "const h = document.documentElement; return h.scrollWidth <= h.clientWidth && h.scrollWidth <= %d";

    private static final int[] LEBAR = {1200, 360};

    /** Of each part the first two of those that all look alike, since axe takes minutes for hundreds of them. */
    private static final String DUA_TIAP_BAGIAN = "document.querySelectorAll('section').forEach(bagian =>"
            + " [...bagian.querySelectorAll(':scope > .bernama')].slice(2).forEach(satu => satu.remove()))";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"id, psp-2023-2024", "en, psp-2023-2024-gtk"})
    void dapatDibacaSiapaPunTanpaJaringan(String bahasa, String kebijakan) throws IOException {
        try (Peramban peramban = Peramban.buka().lihat(tulis(bahasa, kebijakan))) {
            for (int lebar : LEBAR) {
                peramban.selebar(lebar);
                peramban.jalankan("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertThat(peramban.jalankan(MUAT.formatted(lebar))).isEqualTo(true);
            }
            assertThat(peramban.jalankan("return document.documentElement.lang"))
                    .isEqualTo(bahasa);
            assertThat(peramban.jalankan("return document.getElementById('LP-131').tagName"))
                    .isEqualTo("H3");
            peramban.jalankan(DUA_TIAP_BAGIAN);
            for (int lebar : LEBAR) {
                peramban.selebar(lebar);
                peramban.potret("dokumen-" + bahasa + "-" + lebar);
                assertThat(peramban.pelanggaran())
                        .as("axe, %s, %d px", bahasa, lebar)
                        .isEmpty();
            }
            assertThat(peramban.keluhan()).isEmpty();
            assertThat(peramban.permintaanJaringan()).isEmpty();
        }
    }

    @Test
    void tabelLebarDigeserDiDalamnyaSendiri() throws IOException {
        try (Peramban peramban = Peramban.buka().lihat(tulis("id", "psp-2023-2024"))) {
            peramban.selebar(360);
            assertThat(peramban.jalankan("const t = document.querySelector('#kalender ~ .gulir');"
                            + "return t.scrollWidth > t.clientWidth && t.clientWidth < 360"))
                    .isEqualTo(true);
        }
    }

    @Test
    void teksYangJahatHanyaTertulis() throws IOException {
        try (Peramban peramban =
                Peramban.buka().lihat(tulis("id", KebijakanJahat.tulis(folder).toString()))) {
            peramban.selebar(360);
            assertThat(peramban.jalankan("return document.scripts.length + document.images.length"))
                    .isEqualTo(0L);
            assertThat(peramban.driver().getTitle()).isEqualTo(KebijakanJahat.TEKS);
            assertThat(peramban.jalankan("return document.querySelector('h1').textContent"))
                    .isEqualTo(KebijakanJahat.TEKS);
            assertThat(peramban.lebarIsi()).isEqualTo(360);
            assertThat(peramban.keluhan()).isEmpty();
            assertThat(peramban.pelanggaran()).isEmpty();
        }
    }

    private Path tulis(String bahasa, String kebijakan) {
        Path halaman = folder.resolve("dokumen.html");
        assertThat(DokumenTest.dokumen(
                                "--bahasa", bahasa, "--format", "html", "--keluaran", halaman.toString(), kebijakan)
                        .status())
                .isZero();
        return halaman;
    }
}
