package id.pmo.examples.cli.dispensasi;

import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.PerintahInduk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code pmo dispensasi}: what stands below it. */
@Command(name = "dispensasi")
public final class PerintahDispensasi extends PerintahInduk {

    private PerintahDispensasi() {}

    /** With the commands below it. */
    public static CommandLine dalam(Lingkungan lingkungan) {
        return new CommandLine(new PerintahDispensasi()).addSubcommand(new Pratinjau(lingkungan));
    }
}
