package id.pmo.rules.kebijakan;

import java.util.Objects;

/**
 * A syarat whose rule, weight or time a policy writes itself, though none of its own examples makes it appear, or which
 * it switches off, though none shows it stay away: whatever is wrong with it, no example notices.
 *
 * @param kode the syarat
 * @param berkas where the example belongs, as {@code <policy id>/<path in the policy>}
 * @param aktif whether it is in force; one that is not needs an example that breaks it and expects no finding of it
 */
public record SyaratTanpaContoh(String kode, String berkas, boolean aktif) {

    /** Nothing may be null. */
    public SyaratTanpaContoh {
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(berkas, "berkas");
    }
}
