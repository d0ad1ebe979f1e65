package id.pmo.examples.cli.kebijakan;

import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Pmo;
import id.pmo.examples.cli.Versi;
import id.pmo.examples.cli.bandingkan.PerintahBandingkan;
import id.pmo.examples.cli.bangun.PerintahBangun;
import id.pmo.examples.cli.baru.PerintahBaru;
import id.pmo.examples.cli.baru.PerintahBaruSyarat;
import id.pmo.examples.cli.cakupan.PerintahCakupan;
import id.pmo.examples.cli.ketahanan.PerintahKetahanan;
import id.pmo.examples.cli.kunci.PerintahKunci;
import id.pmo.examples.cli.periksakebijakan.PerintahPeriksaKebijakan;
import id.pmo.examples.cli.segel.PerintahKunciBaru;
import id.pmo.examples.cli.segel.PerintahSegel;
import id.pmo.examples.cli.uji.PerintahUji;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code pmo kebijakan}: has no work of its own, so that alone it shows how it is used. */
@Command(
        name = "kebijakan",
        mixinStandardHelpOptions = true,
        versionProvider = Versi.class,
        sortOptions = false,
        synopsisSubcommandLabel = "[${bundle:label.perintah}]")
public final class PerintahKebijakan implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Pmo pmo;

    private PerintahKebijakan() {}

    /** With the commands below it. */
    public static CommandLine dalam(Lingkungan lingkungan) {
        return new CommandLine(new PerintahKebijakan())
                .addSubcommand(new PerintahBaru(lingkungan))
                .addSubcommand(new PerintahBaruSyarat(lingkungan))
                .addSubcommand(new PerintahUji(lingkungan))
                .addSubcommand(new PerintahCakupan(lingkungan))
                .addSubcommand(new PerintahKetahanan(lingkungan))
                .addSubcommand(new PerintahBandingkan(lingkungan))
                .addSubcommand(new PerintahKunci(lingkungan))
                .addSubcommand(new PerintahKunciBaru(lingkungan))
                .addSubcommand(new PerintahSegel(lingkungan))
                .addSubcommand(new PerintahPeriksaKebijakan(lingkungan))
                .addSubcommand(new PerintahBangun(lingkungan));
    }

    /** The command above it. */
    public Pmo pmo() {
        return pmo;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }
}
