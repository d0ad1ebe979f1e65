package id.pmo.examples.benchmarks.jmh;

import id.pmo.examples.benchmarks.juri.DaftarJuri;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.TimeValue;

/** What a run measures, and for how long. */
enum Rencana {
    /**
     * Everything. The margin of a figure depends on how many rounds there are more than on how long each is, and what is
     * slow to compile needs some ten seconds of warm-up; two processes show what the compiler makes of it by chance.
     */
    PENUH(
            new Takaran(2, 10, TimeValue.seconds(1), 8, TimeValue.seconds(1)),
            new Takaran(1, 8, TimeValue.seconds(1), 10, TimeValue.milliseconds(500))),
    /** A part of everything, as short as can be, to show that it works. */
    CEPAT(
            new Takaran(1, 1, TimeValue.milliseconds(200), 1, TimeValue.milliseconds(200)),
            new Takaran(1, 1, TimeValue.milliseconds(200), 1, TimeValue.milliseconds(200)));

    /** The parameter that says how many reports; no matter of the tables. */
    static final String BANYAK = "banyak";

    private final Takaran takaran;
    private final Takaran takaranUkuran;

    Rencana(Takaran takaran, Takaran takaranUkuran) {
        this.takaran = takaran;
        this.takaranUkuran = takaranUkuran;
    }

    /** One part after the other. */
    List<Bagian> bagian() {
        boolean cepat = this == CEPAT;
        List<String> banyak = List.of(cepat ? "100" : "1000");
        List<String> semua = Arrays.stream(DaftarJuri.values()).map(Enum::name).toList();
        List<String> berdua = cepat ? List.of("TULISAN_TANGAN", "PMO") : semua;
        List<String> tumbuh = cepat ? List.of("PMO") : List.of("TULISAN_TANGAN", "PMO", "PMO_PHREAK");
        List<String> ukuran = cepat ? List.of("0", "100") : List.of("0", "1", "2", "10", "100", "1000");
        return List.of(
                new Bagian(PemeriksaanBenchmark.class, 1, 1, takaran, Map.of(BANYAK, banyak, "juri", semua)),
                new Bagian(
                        PemeriksaanBenchmark.class, 1, 2, takaran.satuProses(), Map.of(BANYAK, banyak, "juri", berdua)),
                new Bagian(JsonBenchmark.class, 4, 1, takaran, Map.of(BANYAK, banyak)),
                new Bagian(
                        UkuranBenchmark.class,
                        1,
                        1,
                        takaranUkuran,
                        Map.of("juri", tumbuh, "ukuran", ukuran, "kembar", List.of("false", "true"))));
    }

    /** The same for JMH. */
    List<Options> pilihan() {
        return bagian().stream().map(Bagian::pilihan).toList();
    }

    /** About how long the whole takes. */
    Duration lama() {
        return bagian().stream().map(Bagian::lama).reduce(Duration.ZERO, Duration::plus);
    }

    /** The method in words. */
    String cara() {
        return "JMH, average time; one report and JSON: " + takaran + "; two threads: "
                + takaran.satuProses() + "; growth: " + takaranUkuran + "; ± is the 99.9 % confidence interval"
                + (this == CEPAT ? "; a quick run, whose figures mean little" : "");
    }
}
