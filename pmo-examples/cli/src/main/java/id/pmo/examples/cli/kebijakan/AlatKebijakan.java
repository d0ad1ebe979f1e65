package id.pmo.examples.cli.kebijakan;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that looks at policies, one by one. */
public abstract class AlatKebijakan implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private OpsiKebijakan opsi;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PerintahKebijakan induk;

    private final Lingkungan lingkungan;

    /** In some surroundings. */
    protected AlatKebijakan(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public final Integer call() {
        return opsi.jalankan(lingkungan, induk.pmo().bahasa(), this::jalankan);
    }

    /** Does the work, and answers the exit status. */
    protected abstract int jalankan(KebijakanDipilih dipilih, Kalimat kalimat);

    /** What the caller asks for. */
    protected final OpsiKebijakan opsi() {
        return opsi;
    }

    /** The surroundings. */
    protected final Lingkungan lingkungan() {
        return lingkungan;
    }
}
