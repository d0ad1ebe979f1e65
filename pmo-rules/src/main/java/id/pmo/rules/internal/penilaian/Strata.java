package id.pmo.rules.internal.penilaian;

import java.util.List;

/**
 * The three strata of a policy's rules, each blind to what later ones say.
 *
 * @param keberlakuan what is asked of this report
 * @param pemeriksaan what breaks each syarat
 * @param simpulan the verdict
 */
public record Strata(Stratum keberlakuan, Stratum pemeriksaan, Stratum simpulan) {

    /** All three, in the order in which they run. */
    public List<Stratum> all() {
        return List.of(keberlakuan, pemeriksaan, simpulan);
    }
}
