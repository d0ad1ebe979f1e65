package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant. */
final class Nearest {

    private Nearest() {}

    /** A question that names the nearest known word, or else the list of all known words. */
    static DwiBahasa hint(String word, Collection<String> known) {
        String all = String.join(", ", known);
        return question(word, known)
                .orElse(new DwiBahasa("Yang dikenal di sini: " + all + ".", "Known here: " + all + "."));
    }

    /** A question that names the nearest known word, where one is near. */
    static Optional<DwiBahasa> question(String word, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(word, k) <= Math.max(1, k.length() / 3))
                .min(Comparator.comparingInt(k -> distance(word, k)))
                .map(k -> new DwiBahasa("Maksud Anda \"" + k + "\"?", "Did you mean \"" + k + "\"?"));
    }

    /** How many letters to add, drop or replace, whatever the case (Levenshtein). */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
