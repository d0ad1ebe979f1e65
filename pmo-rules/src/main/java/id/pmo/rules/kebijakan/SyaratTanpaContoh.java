package id.pmo.rules.kebijakan;

import java.util.Objects;

/**
 * A syarat whose rule, weight or time a policy writes itself, though none of its own examples makes it appear: whatever
 * is wrong with it, no example notices.
 *
 * @param kode the syarat
 * @param berkas where the example belongs, as {@code <policy id>/<path in the policy>}
 */
public record SyaratTanpaContoh(String kode, String berkas) {

    /** Nothing may be null. */
    public SyaratTanpaContoh {
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(berkas, "berkas");
    }
}
