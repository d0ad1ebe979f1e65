package id.pmo.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Calls the command as a shell would, without a process. */
public final class Panggilan {

    /** Two days before the deadline of period 1, and a fraction of a second, which no result shows. */
    private static final Instant SEKARANG = Instant.parse("2023-09-18T05:00:00.987654321Z");

    private final Map<String, String> env = new HashMap<>();
    private byte[] masukan = new byte[0];
    private boolean terminal;
    private boolean terminalGalat;

    public Panggilan denganMasukan(String teks) {
        masukan = teks.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public Panggilan diTerminal(Map<String, String> lingkungan) {
        terminal = true;
        env.putAll(lingkungan);
        return this;
    }

    public Panggilan galatDiTerminal() {
        terminalGalat = true;
        return this;
    }

    public Hasil jalankan(String... argumen) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        ByteArrayOutputStream galat = new ByteArrayOutputStream();
        int status = jalankan(keluaran, galat, argumen);
        return new Hasil(status, keluaran.toString(StandardCharsets.UTF_8), galat.toString(StandardCharsets.UTF_8));
    }

    public int jalankan(OutputStream keluaran, OutputStream galat, String... argumen) {
        Clock clock = Clock.fixed(SEKARANG, ZoneOffset.UTC);
        return Pmo.jalankan(
                new Lingkungan(new ByteArrayInputStream(masukan), keluaran, galat, env, terminal, terminalGalat, clock),
                argumen);
    }

    /** What the command left behind. */
    public record Hasil(int status, String keluaran, String galat) {

        /** Every value of a key with a text or number, in the order of the output; for keys that stand once a result. */
        public List<String> nilai(String awalan, String kunci) {
            return Pattern.compile(awalan + "\"" + kunci + "\":\"?([^\",}]*)")
                    .matcher(keluaran)
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .toList();
        }

        /** The status of each report, in the order of the output. */
        public List<String> statusLaporan() {
            return nilai("\"diperiksaPada\":\"[^\"]*\",", "status");
        }
    }
}
