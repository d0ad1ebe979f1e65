package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One engine, many threads. */
class BanyakUtasTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks KONTEKS = Konteks.at(Instant.parse("2024-08-01T00:00:00Z"));

    @Test
    void satuEngineDiBanyakUtasMemberiPutusanYangSama() throws Exception {
        List<LaporanPmo> laporan = Stream.of(
                        "pemilihan-lengkap", "perkembangan-lengkap", "pemilihan-angkatan-3-lengkap", "draf-kosong")
                .map(LaporanUntukUji::dasar)
                .toList();
        List<HasilPemeriksaan> sendiri =
                laporan.stream().map(l -> ENGINE.check(l, KONTEKS)).toList();

        ExecutorService utas = Executors.newFixedThreadPool(8);
        try {
            List<Future<HasilPemeriksaan>> bersamaan = new ArrayList<>();
            for (int i = 0; i < 800; i++) {
                LaporanPmo satu = laporan.get(i % laporan.size());
                bersamaan.add(utas.submit(() -> ENGINE.check(satu, KONTEKS)));
            }
            for (int i = 0; i < bersamaan.size(); i++) {
                assertThat(bersamaan.get(i).get()).isEqualTo(sendiri.get(i % sendiri.size()));
            }
        } finally {
            utas.shutdown();
        }
    }
}
