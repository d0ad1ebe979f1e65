package id.pmo.examples.spark;

import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Pmo;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** Calls the job or the command as a shell would, without a process. */
final class Panggilan {

    private static final Instant SEKARANG = Instant.parse("2023-09-18T05:00:00Z");

    private Panggilan() {}

    /** The job, on the two threads of this process that stand for a cluster. */
    static Hasil spark(String... argumen) {
        return jalankan(PeriksaSpark::jalankan, argumen);
    }

    /** The command on this machine. */
    static Hasil pmo(String... argumen) {
        return jalankan(Pmo::jalankan, argumen);
    }

    private static Hasil jalankan(ToIntBiFunction<Lingkungan, String[]> perintah, String... argumen) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        ByteArrayOutputStream galat = new ByteArrayOutputStream();
        int status = perintah.applyAsInt(
                new Lingkungan(
                        InputStream.nullInputStream(),
                        keluaran,
                        galat,
                        Map.of(),
                        false,
                        false,
                        Clock.fixed(SEKARANG, ZoneOffset.UTC)),
                argumen);
        return new Hasil(status, keluaran.toString(StandardCharsets.UTF_8), galat.toString(StandardCharsets.UTF_8));
    }

    /** What was left behind. */
    record Hasil(int status, String keluaran, String galat) {}
}
