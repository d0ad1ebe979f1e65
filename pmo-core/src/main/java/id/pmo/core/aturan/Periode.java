package id.pmo.core.aturan;

import id.pmo.core.kebijakan.JenisPeriode;

/**
 * The report's period, where the calendar has it.
 *
 * @param ke its number
 * @param jenis what its report is about
 * @param siklus number of its cycle
 * @param terakhirSiklus whether it is the last of its cycle
 */
public record Periode(int ke, JenisPeriode jenis, int siklus, boolean terakhirSiklus) {

    /** Whether its report reflects, chooses and plans. */
    public boolean pemilihan() {
        return jenis == JenisPeriode.PEMILIHAN;
    }

    /** Whether its report tells the progress of what was chosen. */
    public boolean perkembangan() {
        return jenis == JenisPeriode.PERKEMBANGAN;
    }
}
