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
 */
public record HasilUji(IdentitasKebijakan kebijakan, List<HasilContoh> contoh) {

    /** Copies the list. */
    public HasilUji {
        Objects.requireNonNull(kebijakan, "kebijakan");
        contoh = List.copyOf(contoh);
    }

    /** Those that do not hold. */
    public List<HasilContoh> gagal() {
        return contoh.stream().filter(satu -> !satu.berlaku()).toList();
    }

    /** Whether all examples hold. */
    public boolean berlaku() {
        return contoh.stream().allMatch(HasilContoh::berlaku);
    }
}
