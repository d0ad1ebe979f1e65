package id.pmo.core.bahasa;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in both languages with named gaps, such as {@code "Baru ada {ada} dari {diminta}."}.
 *
 * @param teks the text with its gaps in braces
 */
public record Templat(DwiBahasa teks) {

    /** What stands for a field that a report leaves empty. */
    private static final DwiBahasa KOSONG = new DwiBahasa("(kosong)", "(empty)");

    private static final Pattern CELAH = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The names of the gaps in one language, sorted. */
    public Set<String> celah(Bahasa bahasa) {
        Set<String> nama = new TreeSet<>();
        Matcher m = CELAH.matcher(teks.dalam(bahasa));
        while (m.find()) {
            nama.add(m.group(1));
        }
        return nama;
    }

    /**
     * The text in both languages with each gap filled as {@link Penulis} writes the value.
     *
     * @param nilai the values by the names of the gaps; a gap without a value stays as it is, one whose value is null
     *     is filled with a word that says so
     */
    public DwiBahasa isi(Map<String, ?> nilai) {
        return new DwiBahasa(isi(nilai, Bahasa.ID), isi(nilai, Bahasa.EN));
    }

    /** The text in one language with its gaps filled. */
    public String isi(Map<String, ?> nilai, Bahasa bahasa) {
        return CELAH.matcher(teks.dalam(bahasa)).replaceAll(m -> {
            Object isi = nilai.get(m.group(1));
            if (isi == null) {
                return Matcher.quoteReplacement(nilai.containsKey(m.group(1)) ? KOSONG.dalam(bahasa) : m.group());
            }
            return Matcher.quoteReplacement(Penulis.tulis(isi, bahasa));
        });
    }
}
