package id.pmo.core.bahasa;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody may have meant who wrote one that there is not. */
public final class KataMirip {

    private KataMirip() {}

    /** A question that names the nearest known word, or else the list of all known words. */
    public static DwiBahasa saran(String kata, Collection<String> dikenal) {
        String semua = String.join(", ", dikenal);
        return tanya(kata, dikenal)
                .orElse(new DwiBahasa("Yang dikenal di sini: " + semua + ".", "Known here: " + semua + "."));
    }

    /** A question that names the nearest known word, where one is near. */
    public static Optional<DwiBahasa> tanya(String kata, Collection<String> dikenal) {
        return dari(kata, dikenal)
                .map(satu -> new DwiBahasa("Maksud Anda \"" + satu + "\"?", "Did you mean \"" + satu + "\"?"));
    }

    /** The nearest known word, where one is near: at most a third of its letters differ, whatever the case. */
    public static Optional<String> dari(String kata, Collection<String> dikenal) {
        return dikenal.stream()
                .filter(k -> beda(kata, k) <= Math.max(1, k.length() / 3))
                .min(Comparator.comparingInt(k -> beda(kata, k)));
    }

    /** How many letters to add, drop or replace (Levenshtein). */
    private static int beda(String kiri, String kanan) {
        String a = kiri.toLowerCase(Locale.ROOT);
        String b = kanan.toLowerCase(Locale.ROOT);
        int[] baris = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            baris[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = baris[0];
            baris[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int diganti = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = baris[j];
                baris[j] = Math.min(diganti, 1 + Math.min(baris[j], baris[j - 1]));
            }
        }
        return baris[b.length()];
    }
}
