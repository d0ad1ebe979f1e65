package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;
import java.util.Objects;

/**
 * One status that a follow-up may have. The list is policy data, since S0 leaves it open.
 *
 * @param kode what stands in a report
 * @param label its name for people
 * @param tahap how far along it is
 * @param mintaKeterangan whether it asks for {@code keteranganStatus}
 */
public record StatusTindakLanjut(String kode, DwiBahasa label, Tahap tahap, boolean mintaKeterangan)
        implements Berlabel {

    /** Nothing may be null. */
    public StatusTindakLanjut {
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(tahap, "tahap");
    }
}
