package id.pmo.core.aturan;

import id.pmo.core.laporan.Peran;
import java.util.List;

/**
 * Who attended, where the report says so.
 *
 * @param hadir the parts present
 * @param absen the expected parts that are not among them
 */
public record Kehadiran(List<Peran> hadir, List<Peran> absen) {

    /** Whether someone expected is not among them. */
    public boolean adaYangAbsen() {
        return !absen.isEmpty();
    }

    /** Whether the facilitator was there. */
    public boolean fspHadir() {
        return hadir.contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK);
    }
}
