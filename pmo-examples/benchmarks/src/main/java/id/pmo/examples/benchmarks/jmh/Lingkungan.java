package id.pmo.examples.benchmarks.jmh;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.examples.benchmarks.contoh.ContohLaporan;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.json.PulangPergi;
import id.pmo.examples.benchmarks.juri.DaftarJuri;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where and with what a run was made, and what it judged. */
final class Lingkungan {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Lingkungan() {}

    /** As Markdown. */
    static String tulis(PmoEngine engine, String cara) {
        return "| | |\n|---|---|\n"
                + "| day | " + LocalDate.now(ZoneOffset.UTC) + " |\n"
                + "| machine | " + mesin() + " |\n"
                + "| Java | " + System.getProperty("java.vm.name") + " " + Runtime.version()
                + ", 1 GB of heap for each measured process |\n"
                + "| libraries | " + pustaka() + " |\n"
                + "| method | " + cara + " |\n"
                + "| rules run as | "
                + engine.describe().stream()
                        .map(Object::toString)
                        .filter(baris -> baris.startsWith(PmoEngine.DEFAULT_POLICY + " "))
                        .collect(Collectors.joining("; "))
                + " |\n"
                + "| reports | " + laporan(engine) + " |\n";
    }

    private static String mesin() {
        return prosesor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static String prosesor() {
        if (!Files.isReadable(CPU)) {
            return "processor not told";
        }
        try (var baris = Files.lines(CPU)) {
            return baris.filter(b -> b.startsWith("model name"))
                    .map(b -> b.substring(b.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor not told");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pustaka() {
        Properties versi = new Properties();
        try (InputStream in = Objects.requireNonNull(Lingkungan.class.getResourceAsStream("versi.properties"))) {
            versi.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeMap<>(versi)
                .entrySet().stream()
                        .map(e -> String.valueOf(e.getKey()).replace('-', ' ') + " " + e.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String laporan(PmoEngine engine) {
        List<Kasus> kasus = ContohLaporan.campuran(DaftarJuri.kebijakan(), 1000);
        List<PulangPergi> bytes =
                kasus.stream().map(k -> new PulangPergi(engine, k)).toList();
        List<HasilPemeriksaan> hasil =
                kasus.stream().map(k -> engine.check(k.laporan(), k.konteks())).toList();
        return String.format(
                Locale.ROOT,
                "1,000 generated: %.0f %% complete, %.1f findings and %.1f other reports of the school on average,"
                        + " %,.0f bytes of JSON to read and %,.0f to write",
                hasil.stream().mapToInt(h -> h.lengkap() ? 100 : 0).average().orElse(0),
                hasil.stream().mapToInt(h -> h.temuan().size()).average().orElse(0),
                kasus.stream()
                        .mapToInt(k -> k.konteks().riwayat().orElse(List.of()).size())
                        .average()
                        .orElse(0),
                bytes.stream().mapToInt(PulangPergi::panjangLaporan).average().orElse(0),
                bytes.stream().mapToInt(PulangPergi::panjangHasil).average().orElse(0));
    }
}
