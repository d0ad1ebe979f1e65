package id.pmo.core.kebijakan;

import java.util.Objects;

/**
 * Which policy a verdict was reached by, so that it can be replayed.
 *
 * @param id the policy's id
 * @param versi its version
 * @param sidikJari fingerprint over all of its files, parents included: {@code sha256:} and 64 hex digits
 */
public record IdentitasKebijakan(String id, String versi, String sidikJari) {

    /** Nothing may be null. */
    public IdentitasKebijakan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(versi, "versi");
        Objects.requireNonNull(sidikJari, "sidikJari");
    }
}
