package id.pmo.examples.cli.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Peramban;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The page in a real browser, as wide as a phone and as a desk. Needs chromium and chromedriver, see .ci/chromium. */
class HalamanPerambanTest {

    @TempDir
    private static Path folder;

    private static @Nullable Peramban peramban;

    @BeforeAll
    static void buka() throws IOException {
        peramban = Peramban.buka();
        peramban.lihat(Files.writeString(
                folder.resolve("rekap.html"),
                new Musim(folder)
                        .rekap("--format=html", "--menurut=provinsi,kabupatenKota,bentuk")
                        .keluaran()));
    }

    @AfterAll
    static void tutup() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @Test
    void dapatDipakaiSiapaPunDalamKeduaBahasa() throws IOException {
        for (String bahasa : List.of("id", "en")) {
            for (int lebar : List.of(360, 1200)) {
                pakai(bahasa, lebar);
                peramban().potret("rekap-" + bahasa + "-" + lebar);
                assertThat(peramban().pelanggaran())
                        .as("axe, %s, %d px", bahasa, lebar)
                        .isEmpty();
            }
        }
    }

    @Test
    void denganTabelTerbukaPunDapatDipakai() throws IOException {
        pakai("id", 360);
        jalankan("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(peramban().pelanggaran()).isEmpty();
        assertThat(peramban().lebarIsi()).isEqualTo(360);
    }

    @Test
    void diLayarTeleponTidakPerluDigeserKeSamping() {
        for (String bahasa : List.of("id", "en")) {
            pakai(bahasa, 360);
            assertThat(peramban().lebarIsi()).isEqualTo(360);
        }
    }

    @Test
    void baganTergambarDanBerbahasaSamaDenganHalaman() {
        pakai("en", 1200);
        assertThat(peramban().driver().getTitle()).isEqualTo("Summary of Laporan PMO");
        assertThat(jalankan("return document.documentElement.lang")).isEqualTo("en");
        assertThat(peramban().driver().findElements(By.cssSelector("canvas")))
                .hasSize(7)
                .allMatch(kanvas -> kanvas.getSize().getHeight() > 50);
        assertThat(peramban().driver().findElement(By.id("corong")).getText())
                .isEqualTo("From expected to complete and on time");
        assertThat(jalankan("return Chart.getChart(document.querySelector('canvas')).data.labels.join()"))
                .isEqualTo("expected,received,complete,complete and on time");
        assertThat(jalankan("return Chart.getChart(document.querySelector('canvas')).data.datasets[0].data.join()"))
                .isEqualTo("8,3,2,2");
        pakai("id", 1200);
        assertThat(peramban().driver().getTitle()).isEqualTo("Rekap Laporan PMO");
        assertThat(jalankan("return Chart.getChart(document.querySelector('canvas')).data.labels[0]"))
                .isEqualTo("diharapkan");
    }

    @Test
    void namaYangJahatHanyaTertulis() {
        pakai("id", 1200);
        assertThat(jalankan("return document.scripts.length")).isEqualTo(1L);
        assertThat(jalankan("return [...document.querySelectorAll('#provinsi ~ figure tbody th')]"
                        + ".some(th => th.textContent.includes('<script>alert'))"))
                .isEqualTo(true);
    }

    @Test
    void tidakAdaKeluhanDanTidakAdaPermintaanKeJaringan() {
        pakai("en", 1200);
        assertThat(peramban().keluhan()).isEmpty();
        assertThat(peramban().permintaanJaringan()).isEmpty();
    }

    private static void pakai(String bahasa, int lebar) {
        peramban().selebar(lebar);
        jalankan("document.querySelectorAll('figure[data-bagan] details').forEach(d => d.open = false)");
        peramban()
                .driver()
                .findElement(By.cssSelector("button[data-bahasa=" + bahasa + "]"))
                .click();
    }

    private static @Nullable Object jalankan(String skrip) {
        return peramban().jalankan(skrip);
    }

    private static Peramban peramban() {
        return Objects.requireNonNull(peramban);
    }
}
