package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.LaporanUntukUji;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * How fast one thread checks while another activates, beside how fast it does alone, by the clock and by the CPU time that
 * it gets (where all cores are busy, the first tells how many threads there are, the second whether checks are held up): {@code -Dpmo.laju=10} measures ten
 * rounds after three to warm up, with the built-in policy, whose rules are compiled anew in each, and writes {@code target/laju.txt}. Without it one
 * round with the policy as it was compiled with the library shows that the checks go on, and says nothing of how fast.
 */
class LajuSaatMengaktifkanTest {

    private static final int PUTARAN = Integer.getInteger("pmo.laju", 0);
    private static final int PEMANASAN = PUTARAN > 0 ? 3 : 0;
    private static final ThreadMXBean UTAS = ManagementFactory.getThreadMXBean();
    private static final LaporanPmo LAPORAN = LaporanUntukUji.dasar("pemilihan-lengkap");

    private final PolicyManager manager = PolicyManager.builder().build();
    private final List<Laju> semua = new ArrayList<>();

    @Test
    void pemeriksaanBerjalanTerusDiSampingPengaktifan() throws Exception {
        for (int i = 0; i < PEMANASAN + Math.max(PUTARAN, 1); i++) {
            Laju laju = putaran(i);
            if (i >= PEMANASAN) {
                semua.add(laju);
            }
        }
        tulis();
    }

    private Laju putaran(int i) throws ExecutionException, InterruptedException {
        PolicySource sumber = PUTARAN > 0
                ? KebijakanPenuh.versi("1." + (i + 1) + ".0")
                : new FolderKebijakan().hanya(KebijakanPenuh.ID);
        long mulai = System.nanoTime();
        CompletableFuture<Activation> pengaktifan =
                CompletableFuture.supplyAsync(() -> manager.activate(sumber, "uji", "putaran " + i));
        Hitungan diSamping = periksaSelama(() -> !pengaktifan.isDone());
        long lamanya = System.nanoTime() - mulai;
        assertThat(pengaktifan.get().problems()).isEmpty();
        Hitungan sendiri = periksaSelama(sampai(lamanya));

        assertThat(diSamping.banyak()).isPositive();
        return new Laju(lamanya, diSamping, sendiri);
    }

    private static BooleanSupplier sampai(long lamanya) {
        long mulai = System.nanoTime();
        return () -> System.nanoTime() - mulai < lamanya;
    }

    /** How many checks are done meanwhile; each verdict is looked at. */
    private Hitungan periksaSelama(BooleanSupplier masih) {
        long cpu = UTAS.getCurrentThreadCpuTime();
        long banyak = 0;
        while (masih.getAsBoolean()) {
            HasilPemeriksaan hasil = manager.engine().check(LAPORAN);
            IdentitasKebijakan kebijakan = Objects.requireNonNull(hasil.kebijakan());
            if (!kebijakan.id().equals(KebijakanPenuh.ID) || !hasil.temuan().isEmpty()) {
                throw new AssertionError("a wrong verdict: " + hasil);
            }
            banyak++;
        }
        return new Hitungan(banyak, UTAS.getCurrentThreadCpuTime() - cpu);
    }

    private void tulis() throws IOException {
        if (PUTARAN == 0) {
            return;
        }
        StringBuilder tabel = new StringBuilder(
                "round  activation ms  checks/s beside it  checks/s alone  ratio  ratio by CPU time of the thread\n");
        for (int i = 0; i < semua.size(); i++) {
            tabel.append(semua.get(i).baris(i + 1));
        }
        tabel.append(
                String.format("median %.2f, by CPU time %.2f%n", tengah(Laju::menurutWaktu), tengah(Laju::menurutCpu)));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "laju.txt"), tabel);
    }

    private double tengah(ToDoubleFunction<Laju> nilai) {
        return semua.stream().mapToDouble(nilai).sorted().toArray()[semua.size() / 2];
    }

    private record Hitungan(long banyak, long cpu) {}

    private record Laju(long lamanya, Hitungan diSamping, Hitungan sendiri) {

        double menurutWaktu() {
            return (double) diSamping.banyak() / sendiri.banyak();
        }

        double menurutCpu() {
            return menurutWaktu() * sendiri.cpu() / diSamping.cpu();
        }

        String baris(int nomor) {
            return String.format(
                    "%5d  %13d  %18.0f  %14.0f  %5.2f  %5.2f%n",
                    nomor,
                    lamanya / 1_000_000,
                    diSamping.banyak() * 1e9 / lamanya,
                    sendiri.banyak() * 1e9 / lamanya,
                    menurutWaktu(),
                    menurutCpu());
        }
    }
}
