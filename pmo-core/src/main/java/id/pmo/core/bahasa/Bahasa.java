package id.pmo.core.bahasa;

import java.util.Locale;

/** A language in which every text of this library exists. */
public enum Bahasa {
    /** Indonesian. */
    ID("id"),
    /** English. */
    EN("en");

    private final String kode;

    Bahasa(String kode) {
        this.kode = kode;
    }

    /** The two-letter code of ISO 639-1. */
    public String kode() {
        return kode;
    }

    /** The locale by which dates are written in this language. */
    public Locale locale() {
        return Locale.forLanguageTag(kode);
    }
}
