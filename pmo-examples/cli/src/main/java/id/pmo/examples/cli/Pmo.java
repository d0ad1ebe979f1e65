package id.pmo.examples.cli;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.contoh.Contoh;
import id.pmo.examples.cli.dispensasi.PerintahDispensasi;
import id.pmo.examples.cli.ingatkan.PerintahIngatkan;
import id.pmo.examples.cli.jelaskan.Jelaskan;
import id.pmo.examples.cli.kalender.PerintahKalender;
import id.pmo.examples.cli.kebijakan.PerintahKebijakan;
import id.pmo.examples.cli.rekap.PerintahRekap;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code pmo} command itself. */
@Command(name = "pmo")
public final class Pmo extends PerintahInduk {

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private Bahasa bahasa = Bahasa.ID;

    private Pmo() {}

    /** Runs the command on the terminal and ends the JVM with its exit status. */
    public static void main(String[] args) {
        // the libraries below log through JBoss Logging: hand it to SLF4J, which is silent here
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(jalankan(Lingkungan.sistem(), args));
    }

    /** Runs the command in some surroundings and answers its exit status. */
    public static int jalankan(Lingkungan lingkungan, String... args) {
        Kalimat kalimat = Kalimat.dalam(bahasa(args));
        PrintWriter keluaran = lingkungan.keluaranTeks();
        PrintWriter galat = lingkungan.galatTeks();
        PelaporGalat pelapor = new PelaporGalat(kalimat, galat);
        try {
            return new CommandLine(new Pmo())
                    .addSubcommand(new Periksa(lingkungan))
                    .addSubcommand(new Jelaskan(lingkungan))
                    .addSubcommand(new PerintahRekap(lingkungan))
                    .addSubcommand(PerintahDispensasi.dalam(lingkungan))
                    .addSubcommand(new PerintahKalender(lingkungan))
                    .addSubcommand(new PerintahIngatkan(lingkungan))
                    .addSubcommand(new Contoh(lingkungan))
                    .addSubcommand(PerintahKebijakan.dalam(lingkungan))
                    .setResourceBundle(kalimat.bundel())
                    .setExpandAtFiles(false)
                    .setExecutionStrategy(new NilaiTerisi())
                    .setOut(keluaran)
                    .setErr(galat)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                    .setParameterExceptionHandler(pelapor)
                    .setExecutionExceptionHandler(pelapor)
                    .execute(args);
        } catch (VirtualMachineError | LinkageError gagal) {
            return pelapor.gagal(gagal);
        } finally {
            keluaran.flush();
            galat.flush();
        }
    }

    /** The language of a command that is asked for no other. */
    public Bahasa bahasa() {
        return bahasa;
    }

    /** The language asked for, known before the options are parsed, so that even a wrong option is answered in it. */
    public static Bahasa bahasa(String... args) {
        String dipilih = "id";
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--bahasa=")) {
                dipilih = args[i].substring("--bahasa=".length());
            } else if (args[i].equals("--bahasa") && i + 1 < args.length) {
                dipilih = args[i + 1];
            }
        }
        return dipilih.equals(Bahasa.EN.kode()) ? Bahasa.EN : Bahasa.ID;
    }
}
