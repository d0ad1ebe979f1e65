package id.pmo.core.penjelasan;

import id.pmo.core.kebijakan.Asal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One policy value that a rule used.
 *
 * @param letak its path in the policy's file, such as {@code batasan.minimalSubtopik}
 * @param nilai the value; null where the policy sets none
 * @param asal where it comes from; null where the policy says so only for its parts, or sets no value
 */
public record NilaiKebijakan(
        String letak, @Nullable Object nilai, @Nullable Asal asal) {

    /** A null path is refused. */
    public NilaiKebijakan {
        Objects.requireNonNull(letak, "letak");
    }
}
