package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.Collection;
import java.util.Optional;

/** A key that took its value along, since no blank stands after the colon: {@code {nilai:5}}. */
final class TanpaSpasi {

    private TanpaSpasi() {}

    /** The key that was meant, where it is a known one. */
    static Optional<String> kunci(String tertulis, Collection<String> known) {
        int colon = tertulis.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(tertulis.substring(0, colon)).filter(known::contains);
    }

    /** How to write it. */
    static DwiBahasa saran(String tertulis, String kunci) {
        String benar = kunci + ": " + tertulis.substring(kunci.length() + 1).strip();
        return new DwiBahasa(
                "Beri spasi sesudah titik dua: " + benar + ".", "Put a blank after the colon: " + benar + ".");
    }
}
