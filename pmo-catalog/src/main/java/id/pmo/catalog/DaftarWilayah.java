package id.pmo.catalog;

import id.pmo.catalog.internal.WilayahReader;
import id.pmo.core.kebijakan.Wilayah;

/** The provinces that this library knows. */
public final class DaftarWilayah {

    private DaftarWilayah() {}

    /** The 38 provinces of today with their zones, found by present and older spellings. Read once. */
    public static Wilayah ofDefaults() {
        return Bawaan.WILAYAH;
    }

    private static final class Bawaan {
        static final Wilayah WILAYAH = WilayahReader.read();
    }
}
