package id.pmo.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error that shows how far a long call has come; nothing where nobody could see it. */
final class Kemajuan implements AutoCloseable {

    /** Fewer reports are judged before a bar could be read. */
    private static final int PANJANG = 1_000;

    private static final int LEBAR = 80;

    private final @Nullable ProgressBar bilah;

    private Kemajuan(@Nullable ProgressBar bilah) {
        this.bilah = bilah;
    }

    static Kemajuan untuk(int banyak, Lingkungan lingkungan, Kalimat kalimat) {
        if (banyak <= PANJANG || !lingkungan.dapatMenunjukkanKemajuan()) {
            return new Kemajuan(null);
        }
        PrintStream galat = new PrintStream(lingkungan.galat(), true, StandardCharsets.UTF_8);
        return new Kemajuan(new ProgressBarBuilder()
                .setTaskName(kalimat.isi("kemajuan"))
                .setInitialMax(banyak)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(galat, LEBAR))
                .build());
    }

    void maju() {
        if (bilah != null) {
            bilah.step();
        }
    }

    @Override
    public void close() {
        if (bilah != null) {
            bilah.close();
        }
    }
}
