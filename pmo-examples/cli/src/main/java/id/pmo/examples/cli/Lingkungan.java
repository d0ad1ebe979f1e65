package id.pmo.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * What the command finds around it. All that it writes is UTF-8 with LF, whatever the machine is set to.
 *
 * @param masukan standard input
 * @param keluaran standard output
 * @param galat standard error
 * @param env the environment variables
 * @param terminal whether standard output is a terminal
 * @param terminalGalat whether standard error is a terminal
 * @param clock tells the moment of a check, and in which zone a person reads it
 */
public record Lingkungan(
        InputStream masukan,
        OutputStream keluaran,
        OutputStream galat,
        Map<String, String> env,
        boolean terminal,
        boolean terminalGalat,
        Clock clock) {

    /** The surroundings of this process. */
    public static Lingkungan sistem() {
        return new Lingkungan(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Terminal.keluaran(),
                Terminal.galat(),
                Clock.system(ZoneId.systemDefault()));
    }

    /** The same with results going somewhere else than to standard output. */
    public Lingkungan denganKeluaran(OutputStream tujuan) {
        return new Lingkungan(masukan, tujuan, galat, env, false, terminalGalat, clock);
    }

    /** The same for as long as nothing is written to standard output, where a progress bar is in nobody's way. */
    public Lingkungan tanpaKeluaran() {
        return denganKeluaran(OutputStream.nullOutputStream());
    }

    /** Whether colours are welcome: on a terminal that can show them, unless {@code NO_COLOR} is set. */
    public boolean berwarna() {
        return terminal
                && env.getOrDefault("NO_COLOR", "").isEmpty()
                && !env.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether writing failed only because nobody reads any more, such as at the head of a closed pipe. */
    public static boolean takAdaPembaca(IOException sebab) {
        return String.valueOf(sebab.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Whether a progress bar can be seen without getting between the results. */
    public boolean dapatMenunjukkanKemajuan() {
        return terminalGalat && !terminal && !env.getOrDefault("TERM", "").equals("dumb");
    }

    /** Standard output for texts. */
    public PrintWriter keluaranTeks() {
        return new PrintWriter(new OutputStreamWriter(keluaran, StandardCharsets.UTF_8));
    }

    /** Standard error for texts. */
    public PrintWriter galatTeks() {
        return new PrintWriter(new OutputStreamWriter(galat, StandardCharsets.UTF_8), true);
    }
}
