package id.pmo.rules.internal.engine.direct;

import org.jspecify.annotations.Nullable;

/** A fact without meaning, for rules made at random. */
public record Benda(
        int urutan, @Nullable String kode, @Nullable Integer angka, boolean tanda) {

    /** A static function for rules to call. */
    public static boolean genap(@Nullable Integer angka) {
        return angka != null && angka % 2 == 0;
    }
}
