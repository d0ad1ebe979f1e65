package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.LaporanUntukUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * How fast one thread checks while another activates, beside how fast it does alone: {@code -Dpmo.laju=10} measures ten
 * rounds after three to warm up, with the built-in policy, whose rules are compiled anew in each, and writes {@code target/laju.txt}. Without it one
 * round with the policy as it was compiled with the library shows that the checks go on, and says nothing of how fast.
 */
class LajuSaatMengaktifkanTest {

    private static final int PUTARAN = Integer.getInteger("pmo.laju", 0);
    private static final int PEMANASAN = PUTARAN > 0 ? 3 : 0;
    private static final LaporanPmo LAPORAN = LaporanUntukUji.dasar("pemilihan-lengkap");

    private final PolicyManager manager = PolicyManager.builder().build();
    private final double[] nisbah = new double[Math.max(PUTARAN, 1)];
    private final StringBuilder tabel =
            new StringBuilder("round  activation ms  checks/s beside it  checks/s alone  ratio\n");

    @Test
    void pemeriksaanBerjalanTerusDiSampingPengaktifan() throws Exception {
        for (int i = 0; i < PEMANASAN + nisbah.length; i++) {
            putaran(i);
        }
        Arrays.sort(nisbah);
        tabel.append(String.format("median ratio %.2f%n", nisbah[nisbah.length / 2]));
        tulis();
    }

    private void putaran(int i) throws ExecutionException, InterruptedException {
        PolicySource sumber = PUTARAN > 0
                ? KebijakanPenuh.versi("1." + (i + 1) + ".0")
                : new FolderKebijakan().hanya(KebijakanPenuh.ID);
        long mulai = System.nanoTime();
        CompletableFuture<Activation> pengaktifan =
                CompletableFuture.supplyAsync(() -> manager.activate(sumber, "uji", "putaran " + i));
        long diSamping = periksaSelama(() -> !pengaktifan.isDone());
        long lamanya = System.nanoTime() - mulai;
        assertThat(pengaktifan.get().problems()).isEmpty();
        long sendiri = periksaSelama(sampai(lamanya));

        assertThat(diSamping).isPositive();
        if (i >= PEMANASAN) {
            catat(i - PEMANASAN, lamanya, diSamping, sendiri);
        }
    }

    private void catat(int nomor, long lamanya, long diSamping, long sendiri) {
        nisbah[nomor] = (double) diSamping / sendiri;
        tabel.append(String.format(
                "%5d  %13d  %18.0f  %14.0f  %5.2f%n",
                nomor + 1, lamanya / 1_000_000, diSamping * 1e9 / lamanya, sendiri * 1e9 / lamanya, nisbah[nomor]));
    }

    private static BooleanSupplier sampai(long lamanya) {
        long mulai = System.nanoTime();
        return () -> System.nanoTime() - mulai < lamanya;
    }

    /** How many checks are done meanwhile; each verdict is looked at. */
    private long periksaSelama(BooleanSupplier masih) {
        long banyak = 0;
        while (masih.getAsBoolean()) {
            HasilPemeriksaan hasil = manager.engine().check(LAPORAN);
            IdentitasKebijakan kebijakan = Objects.requireNonNull(hasil.kebijakan());
            if (!kebijakan.id().equals(KebijakanPenuh.ID) || !hasil.temuan().isEmpty()) {
                throw new AssertionError("a wrong verdict: " + hasil);
            }
            banyak++;
        }
        return banyak;
    }

    private void tulis() throws IOException {
        if (PUTARAN > 0) {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "laju.txt"), tabel);
        }
    }
}
