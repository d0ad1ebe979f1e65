package id.pmo.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells whether the process writes to a terminal. */
final class Terminal {

    private static final Pattern PERANGKAT = Pattern.compile("/dev/(pts/\\d+|tty\\w*|console)");

    private Terminal() {}

    static boolean keluaran() {
        return terminal(1);
    }

    static boolean galat() {
        return terminal(2);
    }

    /** Asks Linux for the stream itself; elsewhere the console, which is there only when nothing is redirected. */
    private static boolean terminal(int nomor) {
        Path aliran = Path.of("/proc/self/fd/" + nomor);
        if (!Files.isSymbolicLink(aliran)) {
            return konsol();
        }
        try {
            return PERANGKAT.matcher(Files.readSymbolicLink(aliran).toString()).matches();
        } catch (IOException e) {
            return false;
        }
    }

    /** From JDK 22 on there is a console even where there is no terminal, and a method to tell. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean konsol() {
        Console konsol = System.console();
        if (konsol == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(konsol);
        } catch (ReflectiveOperationException sebelumJdk22) {
            return true;
        }
    }
}
