package id.pmo.examples.cli.arus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work on a stream by several threads at once, whose answers come in the order of the stream. No more is taken from the
 * source than may be under way, so that a slow reader of the answers holds the source back.
 *
 * @param utas how many threads work
 * @param terberat how much weight may be under way; a single piece may be heavier and then goes alone
 */
public record ArusSejajar(int utas, long terberat) {

    /** So many parts for each thread keep all busy while the answers wait for their turn. */
    private static final int ANTREAN = 4;

    /** All cores, and parts of common size. */
    public static ArusSejajar semuaInti() {
        int inti = Runtime.getRuntime().availableProcessors();
        return new ArusSejajar(inti, PembagiRombongan.CUKUP * ANTREAN * inti);
    }

    /**
     * Runs the whole stream.
     *
     * @param bobot the weight of a piece
     * @param kerja what a thread does with a piece; what it throws is thrown here
     */
    public <T, R> void jalankan(
            Iterator<? extends T> sumber,
            ToLongFunction<? super T> bobot,
            Function<? super T, ? extends R> kerja,
            Penerima<? super R> penerima)
            throws IOException {
        ExecutorService pekerja = Executors.newFixedThreadPool(utas, ArusSejajar::utasLatar);
        Queue<Tugas<R>> antrean = new ArrayDeque<>();
        long beban = 0;
        try {
            while (!antrean.isEmpty() || sumber.hasNext()) {
                while ((antrean.isEmpty() || beban < terberat) && sumber.hasNext()) {
                    T satu = sumber.next();
                    long berat = bobot.applyAsLong(satu);
                    beban += berat;
                    antrean.add(new Tugas<>(pekerja.submit(() -> kerja.apply(satu)), berat));
                }
                Tugas<R> terdepan = antrean.remove();
                penerima.terima(terdepan.tunggu());
                beban -= terdepan.berat;
            }
        } finally {
            pekerja.shutdownNow();
        }
    }

    private static Thread utasLatar(Runnable kerja) {
        Thread utas = new Thread(kerja, "pmo-arus");
        utas.setDaemon(true);
        return utas;
    }

    private record Tugas<R>(Future<? extends R> hasil, long berat) {

        R tunggu() {
            try {
                return hasil.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                if (e.getCause() instanceof RuntimeException salah) {
                    throw salah;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reports were being judged", e);
            }
        }
    }
}
