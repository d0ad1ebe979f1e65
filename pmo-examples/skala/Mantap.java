import com.sun.management.OperatingSystemMXBean;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Pmo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * What a report costs the processor in a process that is warm: few reports a call beside many, each less what a call with
 * one report costs. Called by {@code ukur}; ends with status 4 where the many cost over a tenth more.
 */
public final class Mantap {

    private static final double TERBANYAK = 1.10;
    private static final int PEMANASAN = 200_000;
    private static final int SEDIKITNYA = 100_000;

    private static final OperatingSystemMXBean MESIN =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path hasil;

    private Mantap(Path hasil) {
        this.hasil = hasil;
    }

    public static void main(String[] args) throws IOException {
        Mantap mantap = new Mantap(Path.of(args[0]));
        Path satu = Path.of(args[1]);
        Path sedikit = Path.of(args[2]);
        Path banyak = Path.of(args[3]);

        mantap.ulang(sedikit, PEMANASAN);
        double awal = DoubleStream.generate(() -> mantap.detik(satu)).limit(9).sorted().skip(4).findFirst().orElseThrow();
        double sebelum = mantap.ulang(sedikit, SEDIKITNYA) - awal / baris(sedikit);
        double semua = (mantap.detik(banyak) - awal) / baris(banyak);
        double sesudah = mantap.ulang(sedikit, SEDIKITNYA) - awal / baris(sedikit);

        System.out.println("| in a warm process | CPU a report |");
        System.out.println("|---|---|");
        System.out.printf(Locale.ROOT, "| calls of %d, before | %.1f µs |%n", baris(sedikit), sebelum * 1e6);
        System.out.printf(Locale.ROOT, "| one call of %d | %.1f µs |%n", baris(banyak), semua * 1e6);
        System.out.printf(Locale.ROOT, "| calls of %d, after | %.1f µs |%n", baris(sedikit), sesudah * 1e6);
        double banding = semua / Math.max(sebelum, sesudah);
        System.out.printf(
                Locale.ROOT, "%na call itself costs %.0f ms; many against few: %.3f%n", awal * 1e3, banding);
        if (banding > TERBANYAK) {
            System.out.println("that is more than a tenth above");
            System.exit(4);
        }
    }

    /** The mean cost of a report over calls with a file, until so many reports were checked. */
    private double ulang(Path masukan, int laporan) throws IOException {
        long kali = Math.max(1, laporan / baris(masukan));
        return DoubleStream.generate(() -> detik(masukan)).limit(kali).sum() / kali / baris(masukan);
    }

    /** The processor's time of one call, in seconds. */
    private double detik(Path masukan) {
        ByteArrayOutputStream galat = new ByteArrayOutputStream();
        Lingkungan lingkungan = new Lingkungan(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                galat,
                Map.of(),
                false,
                false,
                Clock.systemUTC());
        long mulai = MESIN.getProcessCpuTime();
        int status = Pmo.jalankan(
                lingkungan,
                "periksa",
                "--format=ndjson",
                "--pada=2024-08-15T09:00:00+07:00",
                "--keluaran=" + hasil,
                masukan.toString());
        long lama = MESIN.getProcessCpuTime() - mulai;
        if (status > 1) {
            System.err.println(galat.toString(StandardCharsets.UTF_8));
            System.exit(status);
        }
        return lama / 1e9;
    }

    private static long baris(Path masukan) throws IOException {
        try (var baris = Files.lines(masukan)) {
            return baris.count();
        }
    }
}
