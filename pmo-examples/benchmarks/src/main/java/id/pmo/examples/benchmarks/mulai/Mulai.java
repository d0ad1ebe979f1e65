package id.pmo.examples.benchmarks.mulai;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A host as small as can be: makes an engine, checks one report so many times, and prints the resident memory in kB.
 * Started by {@code start-up.sh}, which takes the time from outside.
 */
public final class Mulai {

    private Mulai() {}

    /** Takes {@code COMPILE}, {@code PHREAK} or {@code DIRECT}, the file of a report, and how often it is checked. */
    @SuppressWarnings("SystemOut") // read by the script that starts it
    public static void main(String[] args) throws IOException {
        PmoEngine engine = engine(args[0]);
        HasilBaca bacaan = LaporanReader.ofDefaults().read(Files.readAllBytes(Path.of(args[1])));
        int kali = Integer.parseInt(args[2]);
        for (int i = 0; i < kali; i++) {
            engine.check(bacaan, engine.now());
        }
        System.out.println(resident());
    }

    private static PmoEngine engine(String cara) {
        PmoEngine.Builder builder = PmoEngine.builder();
        return cara.equals("COMPILE")
                ? builder.policies(unknown(PolicySource.builtIn())).build()
                : builder.evaluator(EvaluatorKind.valueOf(cara)).build();
    }

    /** The built-in policies with one comment more in a rule file, so that no compiled form is at hand. */
    private static PolicySource unknown(PolicySource known) {
        return new PolicySource() {
            @Override
            public Set<String> ids() {
                return known.ids();
            }

            @Override
            public Optional<PolicyFiles> find(String id) {
                return known.find(id).map(policy -> new PolicyFiles(id, changed(policy.files())));
            }
        };
    }

    private static SortedMap<String, byte[]> changed(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.computeIfPresent(
                "aturan/simpulan/status.drl",
                (path, text) ->
                        (new String(text, StandardCharsets.UTF_8) + "\n// diubah\n").getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "0"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .findFirst()
                        .orElse("0");
    }
}
