package id.pmo.core.kebijakan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The codes that somebody may have meant who wrote one that there is not. */
public final class KodeMirip {

    private static final int BANYAK = 3;

    private KodeMirip() {}

    /** The few known codes that differ in the fewest characters, nearest first. */
    public static List<String> dari(String kode, Collection<String> dikenal) {
        String dicari = kode.strip().toUpperCase(Locale.ROOT);
        return dikenal.stream()
                .sorted(Comparator.comparingInt((String satu) -> beda(dicari, satu))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(BANYAK)
                .toList();
    }

    private static int beda(String a, String b) {
        int beda = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            beda += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return beda;
    }
}
