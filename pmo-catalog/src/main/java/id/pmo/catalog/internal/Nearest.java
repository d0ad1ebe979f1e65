package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import java.util.Collection;
import java.util.Optional;

/** Guesses which known word was meant. */
final class Nearest {

    private Nearest() {}

    /** A question that names the nearest known word, or else the list of all known words. */
    static DwiBahasa hint(String word, Collection<String> known) {
        return KataMirip.saran(word, known);
    }

    /** A question that names the nearest known word, where one is near. */
    static Optional<DwiBahasa> question(String word, Collection<String> known) {
        return KataMirip.tanya(word, known);
    }
}
