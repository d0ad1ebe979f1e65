package id.pmo.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Finds the typographic quotes that a word processor puts around a value. YAML takes them for letters, so that they reach
 * schools, or the value ends at its first comma. Within a text they are as good as any letter.
 *
 * @param baris line from 1
 * @param kolom column from 1
 * @param kutip the quote
 */
record KutipLain(int baris, int kolom, String kutip) {

    private static final Pattern ADA = Pattern.compile("[“”„‟‘’‚‛]");
    private static final Pattern GANDA_BUKA = Pattern.compile("^[“”„‟]");
    private static final Pattern GANDA_TUTUP = Pattern.compile("[“”„‟\"]");
    private static final Pattern TUNGGAL_BUKA = Pattern.compile("^[‘’‚‛]");

    /** No apostrophe between two letters, as in Jum’at. */
    private static final Pattern TUNGGAL_TUTUP = Pattern.compile("[‘’‚‛'](?!\\p{L})");

    /** A straight quote that opens a value, and another one that was to close it, at the end of the line. */
    private static final Pattern CAMPURAN = Pattern.compile("[:,{\\[-]\\s*\"[^\"\n]*?([“”„‟])\\s*(?=[,}\\]\n]|$)");

    /** Those of a file, in its order. */
    static List<KutipLain> cari(String text, Function<String, Parser> parser) {
        if (!ADA.matcher(text).find()) {
            return List.of();
        }
        List<KutipLain> found = new ArrayList<>();
        try {
            Parser events = parser.apply(text);
            while (events.hasNext()) {
                if (events.next() instanceof ScalarEvent scalar && scalar.isPlain()) {
                    sekeliling(scalar).ifPresent(found::add);
                }
            }
        } catch (YamlEngineException rusak) {
            if (found.isEmpty()) {
                campuran(text).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<KutipLain> sekeliling(ScalarEvent scalar) {
        String value = scalar.getValue();
        boolean around = (GANDA_BUKA.matcher(value).find() && tidakTertutupDiDalam(value, GANDA_TUTUP))
                || (TUNGGAL_BUKA.matcher(value).find() && tidakTertutupDiDalam(value, TUNGGAL_TUTUP));
        return around ? scalar.getStartMark().map(mark -> di(mark, value.substring(0, 1))) : Optional.empty();
    }

    /** Whether what the first letter opens is closed at the very end, or not at all. */
    private static boolean tidakTertutupDiDalam(String value, Pattern close) {
        Matcher closing = close.matcher(value);
        return !closing.find(1) || closing.end() == value.length();
    }

    private static Optional<KutipLain> campuran(String text) {
        Matcher mixed = CAMPURAN.matcher(text);
        if (!mixed.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, mixed.start(1));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return Optional.of(new KutipLain(line, 1 + before.codePointCount(start, before.length()), mixed.group(1)));
    }

    private static KutipLain di(Mark mark, String kutip) {
        return new KutipLain(mark.getLine() + 1, mark.getColumn() + 1, kutip);
    }
}
