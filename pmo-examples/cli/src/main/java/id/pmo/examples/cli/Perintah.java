package id.pmo.examples.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/**
 * A command of {@code pmo}. What several commands ask for is a mixin that each of them declares where it stands in its help:
 * {@link PilihanBahasa}, {@link PilihanSaat}, {@link PilihanKebijakan}, {@link PilihanMasukan}, {@link
 * id.pmo.examples.cli.tabel.PilihanPeserta}, {@link id.pmo.examples.cli.dispensasi.PilihanDispensasi}. What goes wrong is a
 * {@link GalatPakai}, which {@link PelaporGalat} tells.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
public abstract class Perintah implements Callable<Integer> {

    private final Lingkungan lingkungan;

    /** In some surroundings. */
    protected Perintah(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    /** What the command finds around it. */
    protected final Lingkungan lingkungan() {
        return lingkungan;
    }

    /**
     * Does a work of unknown length, and shows that it goes on. Nothing may be written meanwhile.
     *
     * @param tugas the key of what is done
     */
    protected final <T> T selama(String tugas, Kalimat kalimat, Supplier<T> kerja) {
        Kemajuan berjalan = Kemajuan.berjalan(tugas, lingkungan().tanpaKeluaran(), kalimat);
        try {
            return kerja.get();
        } finally {
            berjalan.close();
        }
    }
}
