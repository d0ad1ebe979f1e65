package id.pmo.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report for a test: a base report with some places changed.
 *
 * @param dasar name of the base report
 * @param ubah the value to set at each JSON Pointer, in the order of the file: a {@code Map}, {@code List},
 *     {@code String}, {@code Integer}, {@code Long}, {@code Double}, {@code Boolean} or null; missing objects on the way
 *     are made, and a pointer that ends in {@code /-} appends to a list
 */
public record LaporanUji(String dasar, Map<String, @Nullable Object> ubah) {

    /** Copies the map. */
    public LaporanUji {
        Objects.requireNonNull(dasar, "dasar");
        ubah = Collections.unmodifiableMap(new LinkedHashMap<>(ubah));
    }
}
