package id.pmo.core.kebijakan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a policy's limits and cohorts are from one day on.
 *
 * @param mulai the first day on which it is so
 * @param batas all limits, changed and unchanged
 * @param angkatan what holds for every cohort, changed and unchanged, by number
 * @param asal where the values that change by the day come from, by their path in the file
 * @param masa the days on which they hold, by their path
 */
public record PerubahanNilai(
        LocalDate mulai,
        Batas batas,
        Map<Integer, KetentuanAngkatan> angkatan,
        Map<String, Asal> asal,
        Map<String, MasaBerlaku> masa) {

    /** Copies the maps. */
    public PerubahanNilai {
        Objects.requireNonNull(mulai, "mulai");
        Objects.requireNonNull(batas, "batas");
        angkatan = Collections.unmodifiableMap(new LinkedHashMap<>(angkatan));
        asal = Urut.peta(asal);
        masa = Urut.peta(masa);
    }
}
