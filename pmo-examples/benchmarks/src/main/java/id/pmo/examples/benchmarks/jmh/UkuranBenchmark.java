package id.pmo.examples.benchmarks.jmh;

import id.pmo.examples.benchmarks.contoh.ContohUkuran;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.juri.DaftarJuri;
import id.pmo.examples.benchmarks.juri.Juri;
import id.pmo.examples.benchmarks.juri.Kesepakatan;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One report with ever more follow-ups and documents, to show how cost grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UkuranBenchmark {

    /** Who judges. */
    @Param({"TULISAN_TANGAN", "PMO", "PMO_PHREAK"})
    public DaftarJuri juri = DaftarJuri.PMO;

    /** How many follow-ups, and how many documents. */
    @Param({"0", "1", "2", "10", "100", "1000"})
    public int ukuran;

    /** Whether they are all of one subtopic and one file. */
    @Param({"false", "true"})
    public boolean kembar;

    private Supplier<?> tugas = () -> "";

    /** Makes the report, and sees that the findings are those of the reference. */
    @Setup
    public void siapkan() {
        Juri p = juri.buat();
        Kasus kasus = ContohUkuran.dari(DaftarJuri.kebijakan(), ukuran, kembar);
        Kesepakatan.periksa(p, List.of(kasus));
        tugas = p.siapkan(kasus);
    }

    /** The same report again. */
    @Benchmark
    public Object periksa() {
        return tugas.get();
    }
}
