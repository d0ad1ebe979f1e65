package id.pmo.core.aturan;

import id.pmo.core.kebijakan.Tahap;
import org.jspecify.annotations.Nullable;

/**
 * One subtopic that this cycle's plan chose, where that plan is known.
 *
 * @param kode its code
 * @param tahapTerakhir the latest earlier stage in this cycle; null where none is known
 */
public record SubtopikRencana(String kode, @Nullable Tahap tahapTerakhir) {

    /** Whether an earlier report said that it is carried out. */
    public boolean sudah() {
        return tahapTerakhir == Tahap.SUDAH;
    }
}
