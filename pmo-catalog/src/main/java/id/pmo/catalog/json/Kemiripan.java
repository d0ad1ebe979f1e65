package id.pmo.catalog.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/**
 * Finds the known name that a mistyped one was most likely meant to be. Written out, since a text library would add
 * more bytes to every host than the rest of this module has.
 */
final class Kemiripan {

    private static final int TERPANJANG = 100;

    private Kemiripan() {}

    /** The known name with the fewest edits from the given one, case aside; the first of equals. */
    static String terdekat(String nama, Collection<String> dikenal) {
        String dicari = kecil(nama);
        return dikenal.stream()
                .min(Comparator.comparingInt(k -> jarak(dicari, kecil(k))))
                .orElseThrow(() -> new IllegalArgumentException("dikenal is empty; nothing can be nearest to " + nama));
    }

    private static String kecil(String nama) {
        return nama.substring(0, Math.min(nama.length(), TERPANJANG)).toLowerCase(Locale.ROOT);
    }

    /** Levenshtein distance. */
    private static int jarak(String a, String b) {
        int[] baris = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            baris[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int serong = baris[0];
            baris[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int ganti = serong + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                serong = baris[j];
                baris[j] = Math.min(ganti, Math.min(baris[j], baris[j - 1]) + 1);
            }
        }
        return baris[b.length()];
    }
}
