import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Sums up the samples of a flight recording of {@code pmo periksa} by the phase that they fell into: the outermost call of a
 * sample that belongs to one. Samples are of Java threads alone; the collector and the compiler are in none. Called by {@code
 * bagian}.
 */
public final class Bagian {

    private enum Fase {
        JUDGING,
        WRITING,
        READING,
        CUTTING,
        ELSE
    }

    /** By the beginning of class and method. */
    private static final Map<String, Fase> AWAL = new TreeMap<>(Map.ofEntries(
            Map.entry("id.pmo.rules.PmoEngine.check", Fase.JUDGING),
            Map.entry("id.pmo.rules.RiwayatBersama.", Fase.JUDGING),
            Map.entry("id.pmo.examples.cli.arus.RiwayatBuku.", Fase.JUDGING),
            Map.entry("id.pmo.examples.cli.KeluaranJson.", Fase.WRITING),
            Map.entry("id.pmo.examples.cli.lanjut.HasilBerkas.", Fase.WRITING),
            Map.entry("id.pmo.examples.cli.arus.Butir.baca", Fase.READING),
            Map.entry("id.pmo.examples.cli.arus.Peninjau.", Fase.CUTTING),
            Map.entry("id.pmo.examples.cli.arus.PembagiRombongan.", Fase.CUTTING),
            Map.entry("id.pmo.examples.cli.arus.AliranButir.", Fase.CUTTING),
            Map.entry("id.pmo.examples.cli.arus.Tampungan.", Fase.CUTTING)));

    private Bagian() {}

    public static void main(String[] args) throws IOException {
        Map<Fase, Long> banyak = new EnumMap<>(Fase.class);
        Map<String, Long> lain = new TreeMap<>();
        try (RecordingFile rekaman = new RecordingFile(Path.of(args[0]))) {
            while (rekaman.hasMoreEvents()) {
                RecordedEvent satu = rekaman.readEvent();
                RecordedStackTrace jejak = satu.getStackTrace();
                if (satu.getEventType().getName().equals("jdk.ExecutionSample") && jejak != null) {
                    Fase fase = fase(jejak.getFrames());
                    banyak.merge(fase, 1L, Long::sum);
                    if (fase == Fase.ELSE) {
                        lain.merge(nama(jejak.getFrames().get(0)), 1L, Long::sum);
                    }
                }
            }
        }
        long semua = banyak.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("| phase | share of %d samples |%n|---|---|%n", semua);
        banyak.forEach((fase, kali) -> System.out.printf(
                Locale.ROOT, "| %s | %.1f %% |%n", fase.name().toLowerCase(Locale.ROOT), 100.0 * kali / semua));
        System.out.println("\nmost of what is else:");
        lain.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(8)
                .forEach(satu -> System.out.println("  " + satu.getValue() + " " + satu.getKey()));
    }

    private static Fase fase(List<RecordedFrame> jejak) {
        for (int i = jejak.size() - 1; i >= 0; i--) {
            String nama = nama(jejak.get(i));
            for (Map.Entry<String, Fase> satu : AWAL.entrySet()) {
                if (nama.startsWith(satu.getKey())) {
                    return satu.getValue();
                }
            }
        }
        return Fase.ELSE;
    }

    private static String nama(RecordedFrame satu) {
        return satu.getMethod().getType().getName() + "." + satu.getMethod().getName();
    }
}
