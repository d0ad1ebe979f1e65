package id.pmo.examples.cli.dispensasi;

import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.rules.PmoEngine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --dispensasi}: files of dispensations. */
public final class PilihanDispensasi {

    @Option(names = "--dispensasi", paramLabel = "${bundle:label.berkas}", descriptionKey = "dispensasi")
    private List<String> berkas = new ArrayList<>();

    /** The files, as they were named. */
    public List<String> berkas() {
        return List.copyOf(berkas);
    }

    /**
     * The dispensations to use; none where no file is named.
     *
     * @param kebijakan the policy that the reports are judged by; null: any of the engine's
     * @throws GalatPakai if anything is wrong with the files, which is told before
     */
    public DaftarDispensasi dipakai(
            PmoEngine engine, @Nullable String kebijakan, Lingkungan lingkungan, Kalimat kalimat) {
        return BerkasDispensasi.dipakai(berkas, engine, kebijakan, lingkungan, kalimat);
    }
}
