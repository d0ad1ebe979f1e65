package id.pmo.examples.cli.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser, as wide as a phone and as a desk. Needs chromium and chromedriver, see .ci/chromium. */
class HalamanPerambanTest {

    @TempDir
    private static Path folder;

    private static @Nullable ChromeDriver peramban;

    @BeforeAll
    static void buka() throws IOException {
        Optional<Path> chromium = cari("chromium");
        Optional<Path> driver = cari("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "no chromium and chromedriver on the PATH, so that the page is not looked at; run .ci/chromium");
        Path halaman = Files.writeString(
                folder.resolve("rekap.html"),
                new Musim(folder)
                        .rekap("--format=html", "--menurut=provinsi,kabupatenKota,bentuk")
                        .keluaran());

        LoggingPreferences catatan = new LoggingPreferences();
        catatan.enable(LogType.BROWSER, Level.ALL);
        catatan.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions pilihan = new ChromeOptions();
        pilihan.setBinary(chromium.get().toFile());
        pilihan.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        pilihan.setCapability("goog:loggingPrefs", catatan);
        peramban = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get().toFile())
                        .withSilent(true)
                        .build(),
                pilihan);
        peramban.get(halaman.toUri().toString());
    }

    @AfterAll
    static void tutup() {
        if (peramban != null) {
            peramban.quit();
        }
    }

    @Test
    void dapatDipakaiSiapaPunDalamKeduaBahasa() throws IOException {
        for (String bahasa : List.of("id", "en")) {
            for (int lebar : List.of(360, 1200)) {
                pakai(bahasa, lebar);
                potret("rekap-" + bahasa + "-" + lebar);
                assertThat(pelanggaran()).as("axe, %s, %d px", bahasa, lebar).isEmpty();
            }
        }
    }

    @Test
    void denganTabelTerbukaPunDapatDipakai() throws IOException {
        pakai("id", 360);
        jalankan("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(pelanggaran()).isEmpty();
        assertThat(jalankan("return document.documentElement.scrollWidth")).isEqualTo(360L);
    }

    @Test
    void diLayarTeleponTidakPerluDigeserKeSamping() {
        for (String bahasa : List.of("id", "en")) {
            pakai(bahasa, 360);
            assertThat(jalankan("return document.documentElement.scrollWidth")).isEqualTo(360L);
        }
    }

    @Test
    void baganTergambarDanBerbahasaSamaDenganHalaman() {
        pakai("en", 1200);
        assertThat(peramban().getTitle()).isEqualTo("Summary of Laporan PMO");
        assertThat(jalankan("return document.documentElement.lang")).isEqualTo("en");
        assertThat(peramban().findElements(By.cssSelector("canvas")))
                .hasSize(7)
                .allMatch(kanvas -> kanvas.getSize().getHeight() > 50);
        assertThat(peramban().findElement(By.id("corong")).getText())
                .isEqualTo("From expected to complete and on time");
        assertThat(jalankan("return Chart.getChart(document.querySelector('canvas')).data.labels.join()"))
                .isEqualTo("expected,received,complete,complete and on time");
        assertThat(jalankan("return Chart.getChart(document.querySelector('canvas')).data.datasets[0].data.join()"))
                .isEqualTo("8,3,2,2");
        pakai("id", 1200);
        assertThat(peramban().getTitle()).isEqualTo("Rekap Laporan PMO");
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
        assertThat(peramban().manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        assertThat(peramban().manage().logs().get(LogType.PERFORMANCE).getAll())
                .extracting(LogEntry::getMessage)
                .filteredOn(pesan -> pesan.contains("Network.requestWillBeSent\""))
                .allSatisfy(pesan -> assertThat(pesan).contains("\"url\":\"file:"));
    }

    private static void pakai(String bahasa, int lebar) {
        peramban()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", lebar, "height", 740, "deviceScaleFactor", 1, "mobile", lebar < 600));
        jalankan("document.querySelectorAll('figure[data-bagan] details').forEach(d => d.open = false)");
        peramban()
                .findElement(By.cssSelector("button[data-bahasa=" + bahasa + "]"))
                .click();
    }

    /** Leaves a picture of the whole page for people to look at. */
    private static void potret(String nama) throws IOException {
        Map<String, Object> hasil = peramban()
                .executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Files.write(Path.of("target", nama + ".png"), Base64.getDecoder().decode(String.valueOf(hasil.get("data"))));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> pelanggaran() throws IOException {
        try (InputStream axe = Objects.requireNonNull(HalamanPerambanTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            jalankan(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<Object>)
                Objects.requireNonNull(
                        peramban()
                                .executeAsyncScript(
                                        "const selesai = arguments[arguments.length - 1];"
                                                + "axe.run().then(hasil => selesai(hasil.violations.map("
                                                + "v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))).catch(e => selesai([String(e)]))"));
    }

    private static @Nullable Object jalankan(String skrip) {
        return peramban().executeScript(skrip);
    }

    private static ChromeDriver peramban() {
        return Objects.requireNonNull(peramban);
    }

    private static Optional<Path> cari(String nama) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(tempat -> Path.of(tempat, nama))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
