package id.pmo.examples.cli.kebijakan;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.rules.kebijakan.UjiKebijakan;
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

    /** Loads one policy with its examples; shows that this goes on where its rules have to be compiled first. */
    protected final UjiKebijakan muat(KebijakanDipilih dipilih, String id, Kalimat kalimat) {
        return selama("kemajuan.menyusun", kalimat, () -> UjiKebijakan.of(dipilih.sumber(), id));
    }

    /** What the caller asks for. */
    protected final OpsiKebijakan opsi() {
        return opsi;
    }
}
