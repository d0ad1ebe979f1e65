package id.pmo.examples.benchmarks.jmh;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A part of a run: one benchmark class with all combinations of some parameters.
 *
 * @param metode how many methods the class measures
 */
record Bagian(Class<?> benchmark, int metode, int utas, Takaran takaran, Map<String, List<String>> parameter) {

    /** Starting a process, making a judge, and holding its findings against those of the reference. */
    private static final Duration PERSIAPAN = Duration.ofSeconds(5);

    /** What JMH is asked. */
    Options pilihan() {
        ChainedOptionsBuilder pilihan = new OptionsBuilder()
                .include("\\." + Pattern.quote(benchmark.getSimpleName()) + "\\.")
                .threads(utas)
                .forks(takaran.proses())
                .warmupIterations(takaran.pemanasan())
                .warmupTime(takaran.lamaPemanasan())
                .measurementIterations(takaran.putaran())
                .measurementTime(takaran.lamaPutaran())
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        parameter.forEach((nama, nilai) -> pilihan.param(nama, nilai.toArray(String[]::new)));
        return pilihan.build();
    }

    /** About how long it takes. */
    Duration lama() {
        int angka = parameter.values().stream().mapToInt(List::size).reduce(metode, Math::multiplyExact);
        return takaran.lama(PERSIAPAN).multipliedBy(angka);
    }
}
