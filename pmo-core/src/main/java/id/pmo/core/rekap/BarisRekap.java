package id.pmo.core.rekap;

import java.util.List;
import java.util.Objects;

/**
 * The counts of one cell.
 *
 * @param sel its value in each dimension asked for, in that order; {@link Dimensi#TIDAK_DIKETAHUI} where the register
 *     does not say
 * @param hitungan its counts
 */
public record BarisRekap(List<String> sel, Hitungan hitungan) {

    /** Copies the list. */
    public BarisRekap {
        sel = List.copyOf(sel);
        Objects.requireNonNull(hitungan, "hitungan");
    }
}
