package id.pmo.examples.cli.rekap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the page, and the chart that is drawn from it.
 *
 * @param id names it within the page
 * @param judul its heading
 * @param keterangan a sentence on it; null where none is needed
 * @param jenis {@code mendatar}, {@code tegak} or {@code persen}; null for a table alone
 * @param kolom its columns, the first of which holds names
 * @param baris its rows
 */
record Bagan(
        String id,
        Dua judul,
        @Nullable Dua keterangan,
        @Nullable String jenis,
        List<Kolom> kolom,
        List<Baris> baris) {

    static final String BIRU = "#1f6fa8";
    static final String JINGGA = "#c8500a";

    /**
     * One column.
     *
     * @param nama its heading
     * @param warna the colour of its bars; null where it is not drawn
     */
    record Kolom(Dua nama, @Nullable String warna) {}

    /**
     * One row.
     *
     * @param kepala its names, as many as the table has columns of names
     * @param sel its numbers
     */
    record Baris(List<Dua> kepala, List<Sel> sel) {

        Baris(Dua kepala, List<Sel> sel) {
            this(List.of(kepala), sel);
        }
    }

    /**
     * One number.
     *
     * @param n as the chart takes it
     * @param teks as people read it
     */
    record Sel(String n, Dua teks) {}
}
