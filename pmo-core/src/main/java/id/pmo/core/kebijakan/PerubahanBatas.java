package id.pmo.core.kebijakan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The limits of a policy from one day on.
 *
 * @param mulai the first day on which they hold
 * @param batas all limits, changed and unchanged
 * @param asal where those that change by the day come from, by their path in the file
 */
public record PerubahanBatas(LocalDate mulai, Batas batas, Map<String, Asal> asal) {

    /** Copies the map. */
    public PerubahanBatas {
        Objects.requireNonNull(mulai, "mulai");
        Objects.requireNonNull(batas, "batas");
        asal = Urut.peta(asal);
    }
}
