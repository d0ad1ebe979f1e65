package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sees that a line of a YAML file is moved against the one before, where that is why the file cannot be read. */
final class Lekuk {

    private static final String KUNCI_SAJA = " *[^\\s:#'\"{\\[]+";

    private Lekuk() {}

    /**
     * Why a key is not read where it stands.
     *
     * @param line the line at which reading stopped, from 0
     * @param column the column, from 0
     */
    static Optional<DwiBahasa> sebab(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        if (line >= lines.size() || !atFirstKey(lines.get(line), column)) {
            return Optional.empty();
        }
        int own = indent(lines.get(line));
        return IntStream.iterate(line - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> !isAside(lines.get(i)))
                .boxed()
                .findFirst()
                .filter(before -> indent(lines.get(before)) != own)
                .map(before -> sebab(before + 1, indent(lines.get(before)), line + 1, own));
    }

    /** Reading stops at a key that opens its line, or at the colon behind it. */
    private static boolean atFirstKey(String line, int column) {
        String read = line.substring(0, Math.min(column, line.length()));
        return (read.isBlank() && indent(line) == column) || read.matches(KUNCI_SAJA);
    }

    private static DwiBahasa sebab(int before, int spaces, int line, int own) {
        return new DwiBahasa(
                "baris %d diawali %d spasi, baris %d %d spasi; samakan yang setingkat, atau apit teks bertitik dua dengan tanda kutip"
                        .formatted(before, spaces, line, own),
                "line %d begins with %s, line %d with %s; make those of one level the same, or put a text with a colon in quotes"
                        .formatted(before, spaces(spaces), line, spaces(own)));
    }

    private static String spaces(int number) {
        return number + (number == 1 ? " space" : " spaces");
    }

    private static boolean isAside(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
