package id.pmo.core.aturan;

import id.pmo.core.laporan.Peran;
import java.util.List;
import java.util.Set;

/**
 * Who attended, where the report says so.
 *
 * @param hadir the parts present
 * @param diharapkan the parts expected; empty where the policy names none
 */
public record Kehadiran(List<Peran> hadir, Set<Peran> diharapkan) {

    /** Whether the policy expects someone. */
    public boolean adaYangDiharapkan() {
        return !diharapkan.isEmpty();
    }

    /** The expected parts that are not among those present; an acting head of school stands in for the head. */
    public List<Peran> absen() {
        return diharapkan.stream().filter(this::tidakHadir).toList();
    }

    private boolean tidakHadir(Peran pihak) {
        return !hadir.contains(pihak) && !(pihak == Peran.KEPALA_SEKOLAH && hadir.contains(Peran.PLT_KEPALA_SEKOLAH));
    }

    /** Whether someone expected is not among them. */
    public boolean adaYangAbsen() {
        for (Peran pihak : diharapkan) {
            if (tidakHadir(pihak)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the facilitator was there. */
    public boolean fspHadir() {
        return hadir.contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK);
    }
}
