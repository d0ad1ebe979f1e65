package id.pmo.rules.kebijakan;

import java.util.List;
import java.util.Objects;

/**
 * A value that a policy changes.
 *
 * @param jalur its path, such as {@code periode.3.batasWaktu}
 * @param semula what it is in the parent, by its days; empty where the parent has no such value
 * @param menjadi what it is in the policy; empty where the policy has it no more
 */
public record NilaiBerbeda(String jalur, List<NilaiTertulis> semula, List<NilaiTertulis> menjadi) {

    /** Copies the lists. */
    public NilaiBerbeda {
        Objects.requireNonNull(jalur, "jalur");
        semula = List.copyOf(semula);
        menjadi = List.copyOf(menjadi);
    }
}
