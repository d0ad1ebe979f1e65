package id.pmo.core.aturan;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Peran;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The school's cohort, where the policy knows it.
 *
 * @param ketentuan what the policy says of it
 */
public record Angkatan(KetentuanAngkatan ketentuan) {

    /** The cohort's number. */
    public int nomor() {
        return ketentuan.angkatan();
    }

    /** Who may report. */
    public Set<Peran> pelapor() {
        return ketentuan.pelapor();
    }

    /** How a meeting may be held. */
    public Set<Moda> moda() {
        return ketentuan.moda();
    }

    /** Whether someone in that part may report; true for null. */
    public boolean memintaPelapor(@Nullable Peran peran) {
        return peran == null || ketentuan.pelapor().contains(peran);
    }

    /** Whether a meeting may be held so; true for null. */
    public boolean mengizinkanModa(@Nullable Moda moda) {
        return moda == null || ketentuan.moda().contains(moda);
    }

    /** Whether the facilitator reports for this cohort. */
    public boolean pelaporFsp() {
        return ketentuan.pelapor().contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK);
    }
}
