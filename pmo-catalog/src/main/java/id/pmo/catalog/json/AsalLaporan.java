package id.pmo.catalog.json;

import java.util.Objects;

/**
 * Where a checked report came from.
 *
 * @param berkas name of the file; {@code -} for standard input
 * @param baris line on which the report starts, from 1
 */
public record AsalLaporan(String berkas, long baris) {

    /** The name may not be null. */
    public AsalLaporan {
        Objects.requireNonNull(berkas, "berkas");
    }
}
