package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import java.util.List;
import java.util.Objects;

/**
 * What became of the examples of a policy.
 *
 * @param kebijakan the policy
 * @param contoh its examples and those of its parents, by policy from the oldest parent on, then kode, then their order in
 *     the file
 * @param tanpaContoh the syarat that the policy writes itself and that none of its own examples makes appear, by kode
 */
public record HasilUji(IdentitasKebijakan kebijakan, List<HasilContoh> contoh, List<SyaratTanpaContoh> tanpaContoh) {

    /** Copies the lists. */
    public HasilUji {
        Objects.requireNonNull(kebijakan, "kebijakan");
        contoh = List.copyOf(contoh);
        tanpaContoh = List.copyOf(tanpaContoh);
    }

    /** Those that do not hold. */
    public List<HasilContoh> gagal() {
        return contoh.stream().filter(satu -> !satu.berlaku()).toList();
    }

    /** Whether all examples hold. */
    public boolean berlaku() {
        return contoh.stream().allMatch(HasilContoh::berlaku);
    }

    /** Whether all examples hold, and no syarat of the policy's own goes without. */
    public boolean baik() {
        return berlaku() && tanpaContoh.isEmpty();
    }
}
