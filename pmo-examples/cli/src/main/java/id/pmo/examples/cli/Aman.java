package id.pmo.examples.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps what stands in a report from steering the terminal that shows it. */
public final class Aman {

    /** Control and format characters (bidirectional overrides among them) and line separators. */
    private static final Pattern BERBAHAYA = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Aman() {}

    /** The text on one line, with each dangerous character written as its code, such as {@code \u001B}. */
    public static String teks(String teks) {
        return BERBAHAYA
                .matcher(teks)
                .replaceAll(m ->
                        "\\\\u" + String.format(Locale.ROOT, "%04X", m.group().codePointAt(0)));
    }
}
