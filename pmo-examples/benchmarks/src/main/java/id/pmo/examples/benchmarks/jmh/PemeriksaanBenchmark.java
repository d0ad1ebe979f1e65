package id.pmo.examples.benchmarks.jmh;

import id.pmo.examples.benchmarks.contoh.ContohLaporan;
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

/** One report after the other out of the mix, judged in whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PemeriksaanBenchmark {

    /** Who judges. */
    @Param
    public DaftarJuri juri = DaftarJuri.PMO;

    /** How many reports. */
    @Param("1000")
    public int banyak;

    private Supplier<?>[] tugas = {};

    /** Makes the reports, and sees that the findings are those of the reference on every one of them. */
    @Setup
    public void siapkan() {
        Juri p = juri.buat();
        List<Kasus> kasus = ContohLaporan.campuran(DaftarJuri.kebijakan(), banyak);
        Kesepakatan.periksa(p, kasus);
        tugas = new Supplier<?>[banyak];
        for (int i = 0; i < banyak; i++) {
            tugas[i] = p.siapkan(kasus.get(i));
        }
    }

    /** The next report. */
    @Benchmark
    public Object periksa(Giliran giliran) {
        return tugas[giliran.berikut(banyak)].get();
    }
}
