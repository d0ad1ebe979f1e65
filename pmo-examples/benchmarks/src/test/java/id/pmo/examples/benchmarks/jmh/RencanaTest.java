package id.pmo.examples.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.benchmarks.juri.DaftarJuri;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RencanaTest {

    @Test
    void semuanyaSelesaiDalamDuaPuluhLimaMenit() {
        assertThat(Rencana.PENUH.lama()).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(25));
        assertThat(Rencana.CEPAT.lama()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void setiapJuriDiukurDenganSatuDanDuaUtas() {
        assertThat(Rencana.PENUH.bagian())
                .filteredOn(b -> b.benchmark() == PemeriksaanBenchmark.class)
                .extracting(Bagian::utas)
                .containsExactly(1, 2);
        assertThat(Rencana.PENUH.bagian())
                .filteredOn(b -> b.benchmark() == PemeriksaanBenchmark.class)
                .allSatisfy(b -> assertThat(b.parameter().get("juri"))
                        .containsExactlyElementsOf(Arrays.stream(DaftarJuri.values())
                                .map(Enum::name)
                                .toList()));
    }

    @Test
    void caranyaDisebut() {
        assertThat(Rencana.PENUH.cara())
                .isEqualTo(
                        "JMH, average time; one report and JSON: 2 processes of 10 warm-up rounds of 1 s and 8 measured"
                                + " ones of 1 s; two threads: 1 process of 10 warm-up rounds of 1 s and 8 measured ones of 1 s;"
                                + " growth: 1 process of 8 warm-up rounds of 1 s and 10 measured ones of 500 ms;"
                                + " ± is the 99.9 % confidence interval");
    }
}
