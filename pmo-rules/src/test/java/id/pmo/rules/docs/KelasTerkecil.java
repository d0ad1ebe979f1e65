package id.pmo.rules.docs;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What a small host does: reads a report, checks it, asks why, and meets something that is no report. */
final class KelasTerkecil {

    private KelasTerkecil() {}

    /** Takes the file of a report. */
    @SuppressWarnings("SystemOut") // read by the test that starts it
    public static void main(String[] args) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(args[0]));
        LaporanReader reader = LaporanReader.ofDefaults();
        PmoEngine engine = PmoEngine.builder()
                .clock(Clock.fixed(Instant.parse("2024-07-05T02:00:00Z"), ZoneOffset.UTC))
                .build();

        HasilPemeriksaan hasil = engine.check(reader.read(json));
        System.out.println(hasil);
        System.out.println(
                engine.explain(reader.read(json), engine.now(), "TL-001").keadaan());
        System.out.println(engine.check(reader.read(new byte[] {'x'})).temuan());
        if (reader.read(json) instanceof HasilBaca.Terbaca terbaca) {
            System.out.println(
                    "made in Java: " + engine.check(terbaca.laporan()).status());
        }
        try {
            PmoEngine.builder().evaluator(EvaluatorKind.PHREAK).build();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
