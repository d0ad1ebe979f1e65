package id.pmo.examples.cli.tabel;

import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import picocli.CommandLine.Option;

/** The option {@code --peserta} of commands that cannot do without a register. */
public final class PilihanPeserta {

    @Option(names = "--peserta", required = true, paramLabel = "${bundle:label.csv}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String berkas;

    /**
     * Reads the register; what is wrong with it is told on standard error, and what could be read counts.
     *
     * @param kebijakan the policy that the register is held against, whose cohorts its schools should have
     * @throws GalatPakai if the file cannot be read, or not a single school could be
     */
    public BacaanPeserta baca(Kebijakan kebijakan, Lingkungan lingkungan, Kalimat kalimat) {
        return BerkasPeserta.baca(berkas, kebijakan, lingkungan, kalimat);
    }
}
