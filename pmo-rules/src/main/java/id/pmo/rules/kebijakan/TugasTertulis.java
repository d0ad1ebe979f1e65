package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Tugas;
import java.util.Objects;

/**
 * What somebody does for a meeting, and who says so.
 *
 * @param tugas what is done
 * @param asal where it comes from
 * @param tempat the line on which it stands, as {@code <policy id>/<path>:<line>}
 */
public record TugasTertulis(Tugas tugas, Asal asal, String tempat) {

    /** Nothing may be null. */
    public TugasTertulis {
        Objects.requireNonNull(tugas, "tugas");
        Objects.requireNonNull(asal, "asal");
        Objects.requireNonNull(tempat, "tempat");
    }
}
