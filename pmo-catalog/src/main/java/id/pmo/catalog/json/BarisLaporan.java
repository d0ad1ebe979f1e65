package id.pmo.catalog.json;

import java.util.Objects;

/**
 * One report of a file that may hold many.
 *
 * @param baris line on which it starts, from 1
 * @param indeks its position among the reports of the file, from 0
 * @param isi the report, or what is wrong with its form
 */
public record BarisLaporan(long baris, int indeks, HasilBaca isi) {

    /** The content may not be null. */
    public BarisLaporan {
        Objects.requireNonNull(isi, "isi");
    }
}
