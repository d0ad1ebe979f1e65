package id.pmo.core.aturan;

/**
 * What is known of the school's other reports. Always there.
 *
 * @param diberikan whether other reports were handed over at all
 * @param rencanaDiketahui whether the plan of this cycle is known
 * @param rencanaLaluDiketahui whether the plan of the cycle before is known
 */
public record Riwayat(boolean diberikan, boolean rencanaDiketahui, boolean rencanaLaluDiketahui) {}
