package id.pmo.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error that shows how far a long call has come, how fast it is and how much time is left; nothing
 * where nobody could see it. Not for two threads at once.
 */
public final class Kemajuan implements AutoCloseable {

    /** Fewer reports are judged before a bar could be read. */
    private static final int LAPORAN = 1_000;

    /** So are fewer bytes looked through. */
    private static final long BAIT = 64L << 20;

    private static final int LEBAR = 100;
    private static final long MB = 1L << 20;

    private final @Nullable ProgressBar bilah;

    private Kemajuan(@Nullable ProgressBar bilah) {
        this.bilah = bilah;
    }

    /** Reports that are judged, the first few of them in an earlier call. */
    public static Kemajuan memeriksa(long banyak, long sudah, Lingkungan lingkungan, Kalimat kalimat) {
        return untuk(banyak > LAPORAN, lingkungan, kalimat, "kemajuan", banyak, sudah, 1, "kemajuan.laporan");
    }

    /** Bytes of the input that are looked through beforehand. */
    public static Kemajuan membaca(long bait, Lingkungan lingkungan, Kalimat kalimat) {
        return untuk(bait > BAIT, lingkungan, kalimat, "kemajuan.membaca", bait, 0, MB, "kemajuan.mb");
    }

    /** Reports that are made up. */
    public static Kemajuan membuat(long banyak, Lingkungan lingkungan, Kalimat kalimat) {
        return untuk(banyak > LAPORAN, lingkungan, kalimat, "kemajuan.membuat", banyak, 0, 1, "kemajuan.laporan");
    }

    /** Steps of a long test of a policy. */
    public static Kemajuan menguji(long banyak, Lingkungan lingkungan, Kalimat kalimat) {
        return untuk(banyak > 1, lingkungan, kalimat, "kemajuan.menguji", banyak, 0, 1, "kemajuan.langkah");
    }

    /**
     * Work of which nobody knows how much it is: shows that it goes on, and since when, and leaves nothing behind.
     *
     * @param tugas the key of what is done
     */
    public static Kemajuan berjalan(String tugas, Lingkungan lingkungan, Kalimat kalimat) {
        if (!lingkungan.dapatMenunjukkanKemajuan()) {
            return new Kemajuan(null);
        }
        String nama = kalimat.isi(tugas);
        return new Kemajuan(new ProgressBarBuilder()
                .setInitialMax(-1)
                .setRenderer((keadaan, lebar) -> kalimat.isi(
                        "kemajuan.sejak", nama, keadaan.getElapsedAfterStart().toSeconds()))
                .setConsumer(tanpaBaris(lingkungan))
                .continuousUpdate()
                .clearDisplayOnFinish()
                .build());
    }

    private static Kemajuan untuk(
            boolean panjang,
            Lingkungan lingkungan,
            Kalimat kalimat,
            String tugas,
            long banyak,
            long sudah,
            long satuan,
            String namaSatuan) {
        if (!panjang || !lingkungan.dapatMenunjukkanKemajuan()) {
            return new Kemajuan(null);
        }
        return new Kemajuan(new ProgressBarBuilder()
                .setTaskName(kalimat.isi(tugas))
                .setInitialMax(banyak)
                .startsFrom(sudah, Duration.ZERO)
                .setUnit(" " + kalimat.isi(namaSatuan), satuan)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(galat(lingkungan), LEBAR))
                .build());
    }

    /** One that ends without a line of its own. */
    private static ProgressBarConsumer tanpaBaris(Lingkungan lingkungan) {
        return new ConsoleProgressBarConsumer(galat(lingkungan), LEBAR) {
            @Override
            public void close() {
                // nothing stays, so there is no line to end
            }
        };
    }

    private static PrintStream galat(Lingkungan lingkungan) {
        return new PrintStream(lingkungan.galat(), true, StandardCharsets.UTF_8);
    }

    /** So many more are done. */
    public void maju(long banyak) {
        if (bilah != null) {
            bilah.stepBy(banyak);
        }
    }

    @Override
    public void close() {
        if (bilah != null) {
            bilah.close();
        }
    }
}
