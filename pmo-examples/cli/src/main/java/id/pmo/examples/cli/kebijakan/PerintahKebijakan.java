package id.pmo.examples.cli.kebijakan;

import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.PerintahInduk;
import id.pmo.examples.cli.awasi.PerintahAwasi;
import id.pmo.examples.cli.bandingkan.PerintahBandingkan;
import id.pmo.examples.cli.bangun.PerintahBangun;
import id.pmo.examples.cli.baru.PerintahBaru;
import id.pmo.examples.cli.baru.PerintahBaruSyarat;
import id.pmo.examples.cli.cakupan.PerintahCakupan;
import id.pmo.examples.cli.dokumen.PerintahDokumen;
import id.pmo.examples.cli.ketahanan.PerintahKetahanan;
import id.pmo.examples.cli.kunci.PerintahKunci;
import id.pmo.examples.cli.periksakebijakan.PerintahPeriksaKebijakan;
import id.pmo.examples.cli.segel.PerintahKunciBaru;
import id.pmo.examples.cli.segel.PerintahSegel;
import id.pmo.examples.cli.uji.PerintahUji;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code pmo kebijakan}: what stands below it. */
@Command(name = "kebijakan")
public final class PerintahKebijakan extends PerintahInduk {

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
                .addSubcommand(new PerintahDokumen(lingkungan))
                .addSubcommand(new PerintahAwasi(lingkungan))
                .addSubcommand(new PerintahBangun(lingkungan));
    }
}
