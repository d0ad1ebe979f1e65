package id.pmo.rules.docs;

import id.pmo.core.bahasa.Berlabel;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of Markdown, row by row. */
final class Tabel {

    private final StringBuilder isi = new StringBuilder();

    Tabel(String... judul) {
        baris((Object[]) judul);
        isi.append('|').append("---|".repeat(judul.length)).append('\n');
    }

    Tabel baris(Object... sel) {
        for (Object satu : sel) {
            isi.append("| ").append(satu.toString().replace("|", "\\|")).append(' ');
        }
        isi.append("|\n");
        return this;
    }

    static String kode(String teks) {
        return "`" + teks + "`";
    }

    static String kode(Stream<String> teks) {
        return teks.map(Tabel::kode).collect(Collectors.joining(", "));
    }

    /** Values to choose from, with what they are called where they have a name for people. */
    static String pilihan(List<? extends Enum<?>> pilihan) {
        return Collections.<Enum<?>>unmodifiableList(pilihan).stream()
                .map(satu -> kode(satu.name())
                        + (satu instanceof Berlabel berlabel
                                ? " " + berlabel.label().en()
                                : ""))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return isi.toString();
    }
}
