package id.pmo.examples.benchmarks.tulisan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts as the requirements read them, without a stream or a copy where none is needed. */
public final class Bersih {

    private Bersih() {}

    /** Whether there is no letter and no digit in it. */
    public static boolean kosong(@Nullable String teks) {
        if (teks == null) {
            return true;
        }
        for (int i = 0; i < teks.length(); ) {
            int huruf = teks.codePointAt(i);
            if (Character.isLetterOrDigit(huruf)) {
                return false;
            }
            i += Character.charCount(huruf);
        }
        return true;
    }

    /** Without white space at the ends; null where blank. */
    public static @Nullable String isi(@Nullable String teks) {
        return teks == null || kosong(teks) ? null : teks.strip();
    }

    /** Length in code points without white space at the ends. */
    public static int panjang(@Nullable String teks) {
        if (teks == null) {
            return 0;
        }
        String bersih = teks.strip();
        return bersih.codePointCount(0, bersih.length());
    }

    /** The answers that mean "none", each in the form that {@link #nihil} compares with. */
    static Set<String> sebutan(Collection<String> sebutan) {
        Set<String> baku = new HashSet<>();
        sebutan.forEach(s -> baku.add(baku(s)));
        return baku;
    }

    static boolean nihil(Set<String> sebutan, String teks) {
        return sebutan.contains(baku(teks));
    }

    private static String baku(String teks) {
        int awal = 0;
        int akhir = teks.length();
        while (awal < akhir && diUjung(teks.codePointAt(awal))) {
            awal += Character.charCount(teks.codePointAt(awal));
        }
        while (awal < akhir && diUjung(teks.codePointBefore(akhir))) {
            akhir -= Character.charCount(teks.codePointBefore(akhir));
        }
        return teks.substring(awal, akhir).toLowerCase(Locale.ROOT);
    }

    private static boolean diUjung(int huruf) {
        if (Character.isLetterOrDigit(huruf)) {
            return false;
        }
        int golongan = Character.getType(huruf);
        return Character.isWhitespace(huruf)
                || golongan == Character.SPACE_SEPARATOR
                || golongan == Character.LINE_SEPARATOR
                || golongan == Character.PARAGRAPH_SEPARATOR
                || golongan == Character.CONNECTOR_PUNCTUATION
                || golongan == Character.DASH_PUNCTUATION
                || golongan == Character.START_PUNCTUATION
                || golongan == Character.END_PUNCTUATION
                || golongan == Character.INITIAL_QUOTE_PUNCTUATION
                || golongan == Character.FINAL_QUOTE_PUNCTUATION
                || golongan == Character.OTHER_PUNCTUATION;
    }
}
