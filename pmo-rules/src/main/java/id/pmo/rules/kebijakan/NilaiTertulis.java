package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.MasaBerlaku;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a policy, on the days on which it holds.
 *
 * @param nilai the value; null where the policy sets none
 * @param masa those days
 * @param asal where it comes from; null where nothing is written
 */
public record NilaiTertulis(
        @Nullable Object nilai, MasaBerlaku masa, @Nullable Asal asal) {

    /** The days may not be null. */
    public NilaiTertulis {
        Objects.requireNonNull(masa, "masa");
    }
}
