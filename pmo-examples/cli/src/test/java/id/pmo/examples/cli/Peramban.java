package id.pmo.examples.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A page in a real browser. Needs chromium and chromedriver, see .ci/chromium. */
public final class Peramban implements AutoCloseable {

    /** For a long page on a machine that has other things to do. */
    private static final Duration WAKTU_PERIKSA = Duration.ofMinutes(3);

    private static final int TERTINGGI = 12_000;

    private final ChromeDriver driver;
    private final List<String> keluhan = new ArrayList<>();

    private Peramban(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser; a test without one is passed over. */
    public static Peramban buka() {
        Optional<Path> chromium = cari("chromium");
        Optional<Path> chromedriver = cari("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "no chromium and chromedriver on the PATH, so that the page is not looked at; run .ci/chromium");
        LoggingPreferences catatan = new LoggingPreferences();
        catatan.enable(LogType.BROWSER, Level.ALL);
        catatan.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions pilihan = new ChromeOptions();
        pilihan.setBinary(chromium.get().toFile());
        pilihan.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        pilihan.setCapability("goog:loggingPrefs", catatan);
        Peramban peramban = new Peramban(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.get().toFile())
                        .withSilent(true)
                        .build(),
                pilihan));
        peramban.driver.manage().timeouts().scriptTimeout(WAKTU_PERIKSA);
        return peramban;
    }

    /** Opens a page. */
    public Peramban lihat(Path halaman) {
        driver.get(halaman.toUri().toString());
        return this;
    }

    /** Makes the window so wide, in pixels; a narrow one is that of a phone. */
    public Peramban selebar(int lebar) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", lebar, "height", 740, "deviceScaleFactor", 1, "mobile", lebar < 600));
        return this;
    }

    /** The browser itself. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Runs a script in the page and answers what it returns. */
    public @Nullable Object jalankan(String skrip) {
        return driver.executeScript(skrip);
    }

    /** How wide the page is, in pixels; more than the window where it has to be moved sideways. */
    public long lebarIsi() {
        return ((Number) Objects.requireNonNull(jalankan("return document.documentElement.scrollWidth"))).longValue();
    }

    /** What axe finds wrong for people who see, hear or move otherwise: rule and elements. */
    public List<Object> pelanggaran() throws IOException {
        kumpulkanKeluhan();
        try {
            return axe();
        } finally {
            // what the browser holds against axe is no fault of the page
            driver.manage().logs().get(LogType.BROWSER);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> axe() throws IOException {
        try (InputStream axe = Objects.requireNonNull(
                Peramban.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            jalankan(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<Object>)
                Objects.requireNonNull(
                        driver.executeAsyncScript(
                                "const selesai = arguments[arguments.length - 1];"
                                        + "axe.run().then(hasil => selesai(hasil.violations.map("
                                        + "v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))).catch(e => selesai([String(e)]))"));
    }

    /** What the browser complained of, of all pages so far. */
    public List<String> keluhan() {
        kumpulkanKeluhan();
        return List.copyOf(keluhan);
    }

    private void kumpulkanKeluhan() {
        pesan(LogType.BROWSER).forEach(keluhan::add);
    }

    /** What the pages asked for that is no file. */
    public List<String> permintaanJaringan() {
        return pesan(LogType.PERFORMANCE)
                .filter(pesan -> pesan.contains("Network.requestWillBeSent\""))
                .filter(pesan -> !pesan.contains("\"url\":\"file:"))
                .toList();
    }

    /** Leaves a picture below target for people to look at, of all of the page where it is not too long for one. */
    public void potret(String nama) throws IOException {
        Map<String, Object> luas = Map.of(
                "x", 0,
                "y", 0,
                "width", Objects.requireNonNull(jalankan("return innerWidth")),
                "height",
                        Objects.requireNonNull(
                                jalankan("return Math.min(document.documentElement.scrollHeight, " + TERTINGGI + ")")),
                "scale", 1);
        Map<String, Object> hasil = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", luas));
        Files.write(Path.of("target", nama + ".png"), Base64.getDecoder().decode(String.valueOf(hasil.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private Stream<String> pesan(String catatan) {
        return StreamSupport.stream(driver.manage().logs().get(catatan).spliterator(), false)
                .map(LogEntry::getMessage);
    }

    private static Optional<Path> cari(String nama) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(tempat -> Path.of(tempat, nama))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
