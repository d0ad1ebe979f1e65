package id.pmo.core.aturan;

import java.util.List;

/**
 * What is known of the school's other reports. Always there.
 *
 * @param diberikan whether other reports were handed over at all
 * @param rencanaDiketahui whether the plan of this cycle is known
 * @param rencanaLaluDiketahui whether the plan of the cycle before is known
 * @param angkatanLain the cohorts that other reports name and this one does not, in ascending order
 */
public record Riwayat(
        boolean diberikan, boolean rencanaDiketahui, boolean rencanaLaluDiketahui, List<Integer> angkatanLain) {

    /** Whether another report names another cohort. */
    public boolean adaAngkatanLain() {
        return !angkatanLain.isEmpty();
    }
}
