package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The first non-breaking blank that indents a line or follows the colon of a key, as text from a word processor has them. YAML
 * takes it for a letter.
 *
 * @param baris line from 1
 * @param kolom column from 1
 * @param sebab what it is, and in how many more lines
 */
record SpasiLain(int baris, int kolom, DwiBahasa sebab) {

    private static final Pattern LAIN =
            Pattern.compile("(?m)^[ \\t]*(?:- )?(?:[A-Za-z][A-Za-z0-9]*:)?[ \\t]*([\\u00A0\\u2007\\u202F])");

    static Optional<SpasiLain> cari(String text) {
        List<MatchResult> found = LAIN.matcher(text).results().toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int at = found.get(0).start(1);
        String before = text.substring(0, at);
        return Optional.of(new SpasiLain(
                1 + (int) before.chars().filter(c -> c == '\n').count(),
                at - before.lastIndexOf('\n'),
                sebab(text.charAt(at), found.size() - 1)));
    }

    private static DwiBahasa sebab(char spasi, int lain) {
        String kode = "U+%04X".formatted((int) spasi);
        return new DwiBahasa(
                "spasi tak putus (%s) di tempat spasi biasa".formatted(kode)
                        + (lain == 0 ? "" : ", juga di %d baris lain".formatted(lain)),
                "a non-breaking blank (%s) in the place of a plain one".formatted(kode)
                        + (lain == 0 ? "" : ", and in more lines: %d".formatted(lain)));
    }
}
