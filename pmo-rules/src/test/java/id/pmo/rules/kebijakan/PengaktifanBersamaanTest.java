package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Checks and activations go side by side, and neither sees half of the other. */
class PengaktifanBersamaanTest {

    private static final Instant SAAT = Instant.parse("2023-09-18T05:00:00Z");

    /** The clock holds a check back until another policy has gone live. */
    @Test
    void pemeriksaanYangSedangBerjalanSelesaiMenurutKebijakanYangDimulainya() throws Exception {
        CountDownLatch berjalan = new CountDownLatch(1);
        CountDownLatch lanjut = new CountDownLatch(1);
        InstantSource tertahan = () -> {
            if (Thread.currentThread().getName().equals("tertahan")) {
                berjalan.countDown();
                tunggu(lanjut);
            }
            return SAAT;
        };
        PolicyManager ditahan = PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .engine(settings -> settings.clock(tertahan.withZone(ZoneOffset.UTC)))
                .build();
        List<HasilPemeriksaan> hasil = new ArrayList<>();
        Thread pemeriksa = new Thread(
                () -> hasil.add(ditahan.engine()
                        .check(LaporanPmo.builder().kebijakan("mini").periode(1).build())),
                "tertahan");

        pemeriksa.start();
        tunggu(berjalan);
        assertThat(ditahan.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji")
                        .accepted())
                .isTrue();
        lanjut.countDown();
        pemeriksa.join();

        assertThat(hasil.get(0).kebijakan().versi()).isEqualTo("1.0.0");
        assertThat(hasil.get(0).temuan()).isEmpty();
        assertThat(KebijakanMini.temuan(ditahan.engine())).containsExactly("LP-131");
    }

    /** The gate holds an activation back until a thousand checks are done. */
    @Test
    void pemeriksaanBerjalanTerusSelamaPengaktifan() throws Exception {
        CountDownLatch seribu = new CountDownLatch(1_000);
        CountDownLatch diGerbang = new CountDownLatch(1);
        PolicyManager tertahan = PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .gate((lama, baru) -> {
                    diGerbang.countDown();
                    tunggu(seribu);
                    return List.of();
                })
                .build();
        Thread pengaktif = new Thread(() -> tertahan.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji"));

        pengaktif.start();
        tunggu(diGerbang);
        for (int i = 0; i < 1_000; i++) {
            assertThat(KebijakanMini.temuan(tertahan.engine())).isEmpty();
            seribu.countDown();
        }
        pengaktif.join();

        assertThat(KebijakanMini.temuan(tertahan.engine())).containsExactly("LP-131");
    }

    private static void tunggu(CountDownLatch tanda) {
        try {
            assertThat(tanda.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
