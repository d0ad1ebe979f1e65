package id.pmo.core.kebijakan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy value comes from.
 *
 * @param dasar whether a source states it
 * @param sumber the place in the source, or what the reading starts from
 * @param alasan why it is so; null only where {@code dasar} is TERSURAT
 */
public record Asal(Dasar dasar, String sumber, @Nullable String alasan) {

    /** A TAFSIR without its reason is refused. */
    public Asal {
        Objects.requireNonNull(dasar, "dasar");
        Objects.requireNonNull(sumber, "sumber");
        if (dasar == Dasar.TAFSIR && alasan == null) {
            throw new IllegalArgumentException("a TAFSIR needs its alasan; sumber: " + sumber);
        }
    }
}
