package id.pmo.examples.benchmarks.jmh;

import id.pmo.examples.benchmarks.juri.DaftarJuri;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What a run measures, and for how long. */
enum Rencana {
    /** Everything; some twenty minutes. */
    PENUH(1, 10, 5, TimeValue.seconds(1)),
    /** A part of everything, as short as can be, to show that it works. */
    CEPAT(1, 1, 1, TimeValue.milliseconds(200));

    /** The parameter that says how many reports; no matter of the tables. */
    static final String BANYAK = "banyak";

    private final int proses;
    private final int pemanasan;
    private final int putaran;
    private final TimeValue lama;

    Rencana(int proses, int pemanasan, int putaran, TimeValue lama) {
        this.proses = proses;
        this.pemanasan = pemanasan;
        this.putaran = putaran;
        this.lama = lama;
    }

    /** One run after the other. */
    List<Options> pilihan() {
        boolean cepat = this == CEPAT;
        String banyak = cepat ? "100" : "1000";
        return List.of(
                dasar(PemeriksaanBenchmark.class)
                        .param(BANYAK, banyak)
                        .param("juri", juri())
                        .build(),
                dasar(PemeriksaanBenchmark.class)
                        .param(BANYAK, banyak)
                        .param("juri", cepat ? new String[] {"TULISAN_TANGAN", "PMO"} : juri())
                        .threads(2)
                        .build(),
                dasar(JsonBenchmark.class).param(BANYAK, banyak).build(),
                dasar(UkuranBenchmark.class)
                        .param(
                                "juri",
                                cepat ? new String[] {"PMO"} : new String[] {"TULISAN_TANGAN", "PMO", "PMO_PHREAK"})
                        .param(
                                "ukuran",
                                cepat ? new String[] {"0", "100"} : new String[] {"0", "1", "2", "10", "100", "1000"})
                        .build());
    }

    /** The method in words. */
    String cara() {
        return "JMH, average time; " + proses + " process(es), each " + pemanasan + " warm-up and " + putaran
                + " measured iterations of " + lama
                + "; ± is the 99.9 % confidence interval"
                + (this == CEPAT ? "; a quick run, whose figures mean little" : "");
    }

    private ChainedOptionsBuilder dasar(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("\\." + Pattern.quote(benchmark.getSimpleName()) + "\\.")
                .forks(proses)
                .warmupIterations(pemanasan)
                .measurementIterations(putaran)
                .warmupTime(lama)
                .measurementTime(lama)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static String[] juri() {
        return Arrays.stream(DaftarJuri.values()).map(Enum::name).toArray(String[]::new);
    }
}
