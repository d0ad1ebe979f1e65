package id.pmo.examples.benchmarks.jmh;

import id.pmo.examples.benchmarks.contoh.ContohLaporan;
import id.pmo.examples.benchmarks.json.PulangPergi;
import id.pmo.examples.benchmarks.juri.DaftarJuri;
import id.pmo.rules.PmoEngine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** JSON bytes to verdict to JSON bytes, beside Jackson reading and writing the same bytes alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    /** How many reports. */
    @Param("1000")
    public int banyak;

    private final PmoEngine engine = PmoEngine.ofDefaults();
    private List<PulangPergi> laporan = List.of();

    /** Makes the bytes, and sees that both sides read and write the same. */
    @Setup
    public void siapkan() {
        laporan = ContohLaporan.campuran(DaftarJuri.kebijakan(), banyak).stream()
                .map(kasus -> new PulangPergi(engine, kasus))
                .toList();
    }

    /** The whole way, with a verdict. */
    @Benchmark
    public Object periksa(Giliran giliran) {
        return laporan.get(giliran.berikut(banyak)).periksa(engine);
    }

    /** Of that, reading. */
    @Benchmark
    public Object baca(Giliran giliran) {
        return laporan.get(giliran.berikut(banyak)).baca();
    }

    /** Of that, writing. */
    @Benchmark
    public Object tulis(Giliran giliran) {
        return laporan.get(giliran.berikut(banyak)).tulis();
    }

    /** Jackson alone: reading and writing, without a verdict. */
    @Benchmark
    public void jackson(Giliran giliran, Blackhole lubang) {
        PulangPergi p = laporan.get(giliran.berikut(banyak));
        lubang.consume(p.jacksonBaca());
        lubang.consume(p.jacksonTulis());
    }
}
