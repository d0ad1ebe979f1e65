package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Activation after activation, each with rules compiled anew, while two threads check reports. How many is said by {@code
 * -Dpmo.pengaktifan=1000}; what was measured then stands in {@code target/pengaktifan.txt}.
 */
class BanyakPengaktifanTest {

    private static final int BANYAK = Integer.getInteger("pmo.pengaktifan", 10);
    private static final LaporanPmo LAPORAN =
            LaporanPmo.builder().kebijakan(KebijakanMini.ID).periode(1).build();

    private final PolicyManager manager =
            PolicyManager.builder().initial(versi(0)).rollbacks(1).history(10).build();
    private final AtomicBoolean selesai = new AtomicBoolean();
    private final AtomicLong diperiksa = new AtomicLong();

    @Test
    void setiapPemeriksaanMendapatPutusanSatuKebijakanDanMemoriTetapRata() throws Exception {
        ExecutorService utas = Executors.newFixedThreadPool(2);
        List<Future<?>> pemeriksa = List.of(utas.submit(this::periksaTerus), utas.submit(this::periksaTerus));
        WeakReference<PmoEngine> mesinPertama = new WeakReference<>(manager.engine());
        List<Takaran> takaran = new ArrayList<>();
        int jarak = Math.max(BANYAK / 10, 5);
        long mulai = System.nanoTime();
        for (int i = 1; i <= BANYAK; i++) {
            assertThat(manager.activate(versi(i), "uji", "ke-" + i).problems()).isEmpty();
            if (i % jarak == 0) {
                takaran.add(Takaran.sekarang(i));
            }
        }
        long milidetik = (System.nanoTime() - mulai) / 1_000_000;
        selesai.set(true);
        for (Future<?> satu : pemeriksa) {
            satu.get();
        }
        utas.shutdown();
        tulis(takaran, milidetik);

        Takaran awal = takaran.get(0);
        Takaran akhir = takaran.get(takaran.size() - 1);
        assertThat(diperiksa.get()).isGreaterThan(BANYAK);
        assertThat(mesinPertama.get()).isNull();
        assertThat(akhir.kelas()).as("classes loaded, %s", takaran).isLessThan(awal.kelas() + awal.kelas() / 10);
        assertThat(akhir.metaspace()).as("metaspace, %s", takaran).isLessThan(awal.metaspace() * 3 / 2);
        assertThat(akhir.heap()).as("heap, %s", takaran).isLessThan(awal.heap() * 2 + (16 << 20));
    }

    private static KebijakanMini versi(int i) {
        String versi = "1." + i + ".0";
        return i % 2 == 0 ? KebijakanMini.longgar(versi) : KebijakanMini.ketat(versi);
    }

    private void periksaTerus() {
        while (!selesai.get()) {
            PmoEngine engine = manager.engine();
            HasilPemeriksaan hasil = engine.check(LAPORAN);
            String versi = hasil.kebijakan() == null ? "" : hasil.kebijakan().versi();
            boolean ketat = Integer.parseInt(versi.split("\\.", -1)[1]) % 2 == 1;
            assertThat(hasil.temuan()).as(versi).hasSize(ketat ? 1 : 0);
            diperiksa.incrementAndGet();
            LockSupport.parkNanos(100_000);
        }
    }

    private void tulis(List<Takaran> takaran, long milidetik) throws IOException {
        StringBuilder teks = new StringBuilder()
                .append(BANYAK)
                .append(" activations in ")
                .append(milidetik)
                .append(" ms, ")
                .append(diperiksa.get())
                .append(" checks meanwhile\n")
                .append("after  heap KiB  metaspace KiB  classes\n");
        takaran.forEach(satu -> teks.append(String.format(
                "%5d  %8d  %13d  %7d%n", satu.ke(), satu.heap() >> 10, satu.metaspace() >> 10, satu.kelas())));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "pengaktifan.txt"), teks);
    }

    /** What is in use after a collection of garbage. */
    private record Takaran(int ke, long heap, long metaspace, int kelas) {

        static Takaran sekarang(int ke) {
            System.gc();
            System.gc();
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            return new Takaran(
                    ke,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    metaspace,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }
}
