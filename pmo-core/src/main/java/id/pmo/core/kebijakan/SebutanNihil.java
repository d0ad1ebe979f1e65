package id.pmo.core.kebijakan;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers that mean "none", compared without case and without white space and punctuation at the ends. */
public final class SebutanNihil {

    private final Set<String> sebutan;
    private final int terpanjang;

    /** Those of a policy, see {@link Batas#sebutanNihil()}. */
    public SebutanNihil(Collection<String> sebutan) {
        this.sebutan = sebutan.stream().map(satu -> kecil(inti(satu))).collect(Collectors.toUnmodifiableSet());
        this.terpanjang = this.sebutan.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether the text is one of them. */
    public boolean cocok(@Nullable String teks) {
        if (teks == null) {
            return false;
        }
        String inti = inti(teks);
        // Lower case is never shorter, and most answers are far longer than any of these.
        return inti.length() <= terpanjang && sebutan.contains(kecil(inti));
    }

    /** By hand, since a pattern anchored at the end would take quadratic time on a long run of punctuation. */
    private static String inti(String teks) {
        int awal = 0;
        int akhir = teks.length();
        while (awal < akhir && diUjung(teks.codePointAt(awal))) {
            awal += Character.charCount(teks.codePointAt(awal));
        }
        while (awal < akhir && diUjung(teks.codePointBefore(akhir))) {
            akhir -= Character.charCount(teks.codePointBefore(akhir));
        }
        return teks.substring(awal, akhir);
    }

    private static String kecil(String teks) {
        return teks.toLowerCase(Locale.ROOT);
    }

    private static boolean diUjung(int huruf) {
        return Character.isWhitespace(huruf)
                || switch (Character.getType(huruf)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
