package id.pmo.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Where the reports of a call are: files, folders, and {@code -} for standard input; at least one. */
public final class PilihanMasukan {

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.masukan}", descriptionKey = "masukan")
    private List<String> masukan = new ArrayList<>();

    /** As they were named. */
    public List<String> semua() {
        return List.copyOf(masukan);
    }
}
