package id.pmo.catalog.internal.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param nomor the line on which it starts, from 1
 * @param kepala position of each column by its name
 * @param isi the fields
 */
public record BarisTabel(long nomor, Map<String, Integer> kepala, List<String> isi) {

    /** What stands in a column, without white space at its ends; null where there is nothing or no such column. */
    public @Nullable String isi(String kolom) {
        Integer letak = kepala.get(kolom);
        if (letak == null || letak >= isi.size()) {
            return null;
        }
        String nilai = isi.get(letak).strip();
        return nilai.isEmpty() ? null : nilai;
    }

    /** The number of a column, from 1; 0 where there is no such column. */
    public int kolom(String kolom) {
        Integer letak = kepala.get(kolom);
        return letak == null ? 0 : letak + 1;
    }
}
