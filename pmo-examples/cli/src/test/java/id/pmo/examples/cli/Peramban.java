package id.pmo.examples.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A page in a real browser. Needs chromium and chromedriver, see .ci/chromium; tests without them are left out. */
public final class Peramban implements AutoCloseable {

    /** For a long page on a machine that has other things to do. */
    private static final Duration WAKTU_PERIKSA = Duration.ofMinutes(3);

    private static final int TERTINGGI = 12_000;

    private final ChromeDriver driver;

    private Peramban(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Peramban buka(Path halaman) {
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
        peramban.driver.get(halaman.toUri().toString());
        return peramban;
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Makes the window as wide as that; a narrow one is a phone. */
    public void lebar(int lebar) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", lebar, "height", 740, "deviceScaleFactor", 1, "mobile", lebar < 600));
    }

    public @Nullable Object jalankan(String skrip) {
        return driver.executeScript(skrip);
    }

    /** Leaves a picture of the page for people to look at, of all of it where it is not too long for one. */
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

    /** What keeps people out, as axe sees it. */
    @SuppressWarnings("unchecked")
    public List<Object> pelanggaran() throws IOException {
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

    /** What the browser complained about. */
    public List<String> keluhan() {
        return catatan(LogType.BROWSER);
    }

    /** What the page asked the network for, itself included. */
    public List<String> permintaan() {
        return catatan(LogType.PERFORMANCE).stream()
                .filter(pesan -> pesan.contains("Network.requestWillBeSent\""))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private List<String> catatan(String jenis) {
        return driver.manage().logs().get(jenis).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static Optional<Path> cari(String nama) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(tempat -> Path.of(tempat, nama))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
