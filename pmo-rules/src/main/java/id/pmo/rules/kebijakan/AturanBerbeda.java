package id.pmo.rules.kebijakan;

import java.util.List;

/**
 * Rules that say otherwise than those of the parent, whatever file they stand in and however they are set.
 *
 * @param semula rules of the parent that the policy does not have
 * @param menjadi rules of the policy that the parent does not have
 */
public record AturanBerbeda(List<AturanTertulis> semula, List<AturanTertulis> menjadi) {

    /** Copies the lists. */
    public AturanBerbeda {
        semula = List.copyOf(semula);
        menjadi = List.copyOf(menjadi);
    }

    /** Whether any differ. */
    public boolean ada() {
        return !semula.isEmpty() || !menjadi.isEmpty();
    }
}
