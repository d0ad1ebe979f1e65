package id.pmo.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command with others below it: it has no work of its own, so that alone it shows how it is used. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Versi.class,
        sortOptions = false,
        synopsisSubcommandLabel = "[${bundle:label.perintah}]")
public abstract class PerintahInduk implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Made by the command that adds those below it. */
    protected PerintahInduk() {}

    @Override
    public final Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Periksa.SALAH_PAKAI;
    }
}
