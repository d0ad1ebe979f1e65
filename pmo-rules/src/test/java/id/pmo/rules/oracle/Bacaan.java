package id.pmo.rules.oracle;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the oracle reads a text: what is blank, what counts as given, what is a way of saying "none". */
final class Bacaan {

    private static final Set<String> NIHIL = Set.of("tidak ada", "tidak ada kendala", "nihil", "tanpa kendala");

    private Bacaan() {}

    static boolean kosong(@Nullable String teks) {
        if (teks == null) {
            return true;
        }
        for (int i = 0; i < teks.length(); i += Character.charCount(teks.codePointAt(i))) {
            if (Character.isLetterOrDigit(teks.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean ada(@Nullable String teks) {
        return !kosong(teks);
    }

    /** The text as it is compared: without white space at its ends, and null where it is blank. */
    static @Nullable String kode(@Nullable String teks) {
        return teks == null || kosong(teks) ? null : teks.strip();
    }

    static int panjang(String teks) {
        String isi = teks.strip();
        return isi.codePointCount(0, isi.length());
    }

    static boolean nihil(@Nullable String teks) {
        if (teks == null) {
            return false;
        }
        int awal = 0;
        int akhir = teks.length();
        while (awal < akhir && tepi(teks.codePointAt(awal))) {
            awal += Character.charCount(teks.codePointAt(awal));
        }
        while (awal < akhir && tepi(teks.codePointBefore(akhir))) {
            akhir -= Character.charCount(teks.codePointBefore(akhir));
        }
        return NIHIL.contains(teks.substring(awal, akhir).toLowerCase(Locale.ROOT));
    }

    /** Whether something stands there that says more than "none". */
    static boolean adaIsinya(@Nullable String teks) {
        return ada(teks) && !nihil(teks);
    }

    private static boolean tepi(int huruf) {
        return switch (Character.getType(huruf)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isWhitespace(huruf) || Character.isSpaceChar(huruf);
        };
    }
}
