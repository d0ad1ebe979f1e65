package id.pmo.catalog;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one policy, as they lie.
 *
 * @param id the policy's id, which is the name of its folder
 * @param files the bytes of each file by its path relative to the folder, with {@code /} between names; the bytes are
 *     not copied and must not be changed
 */
public record PolicyFiles(String id, SortedMap<String, byte[]> files) {

    /** Copies the map, not the bytes. */
    public PolicyFiles {
        Objects.requireNonNull(id, "id");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
