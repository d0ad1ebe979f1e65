package id.pmo.core.penjelasan;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.MasaBerlaku;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One policy value that a rule used.
 *
 * @param letak its path in the policy's file, such as {@code batasan.minimalSubtopik}
 * @param nilai the value; null where the policy sets none
 * @param asal where it comes from; null where the policy says so only for its parts, or sets no value
 * @param masa the days on which it holds; {@link MasaBerlaku#SELALU} where it does not change by the day
 */
public record NilaiKebijakan(
        String letak, @Nullable Object nilai, @Nullable Asal asal, MasaBerlaku masa) {

    /** A null path or null days are refused. */
    public NilaiKebijakan {
        Objects.requireNonNull(letak, "letak");
        Objects.requireNonNull(masa, "masa");
    }
}
