package id.pmo.catalog.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a fault lies.
 *
 * @param letak JSON Pointer
 * @param nama the field, or the list in which the item stands; null for the report as a whole
 * @param butir position in the list from 0; -1 for anything but an item of a list
 * @param posisi place in the text; null for a report that was made in Java
 */
record Tempat(
        String letak,
        @Nullable String nama,
        int butir,
        @Nullable Posisi posisi) {

    static Tempat laporan(@Nullable Posisi posisi) {
        return new Tempat("", null, -1, posisi);
    }
}
