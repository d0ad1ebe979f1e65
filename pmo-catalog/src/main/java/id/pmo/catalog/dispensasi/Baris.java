package id.pmo.catalog.dispensasi;

import java.util.Map;
import java.util.Optional;

/**
 * One dispensasi as it stands in a file.
 *
 * @param berkas name of the file
 * @param nomor line on which it starts, from 1
 * @param sel its fields that are not empty, by name
 */
record Baris(String berkas, long nomor, Map<String, Sel> sel) {

    Optional<Sel> cari(String medan) {
        return Optional.ofNullable(sel.get(medan));
    }
}
