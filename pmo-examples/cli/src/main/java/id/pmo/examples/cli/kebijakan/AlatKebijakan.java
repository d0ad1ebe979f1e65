package id.pmo.examples.cli.kebijakan;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import picocli.CommandLine.Mixin;

/** A command that looks at policies, one by one. */
public abstract class AlatKebijakan extends Perintah {

    @Mixin
    private final OpsiKebijakan opsi = new OpsiKebijakan();

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    /** In some surroundings. */
    protected AlatKebijakan(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public final Integer call() {
        return opsi.jalankan(lingkungan(), bahasa.kalimat(), this::jalankan);
    }

    /** Does the work, and answers the exit status. */
    protected abstract int jalankan(KebijakanDipilih dipilih, Kalimat kalimat);

    /** What the caller asks for. */
    protected final OpsiKebijakan opsi() {
        return opsi;
    }
}
