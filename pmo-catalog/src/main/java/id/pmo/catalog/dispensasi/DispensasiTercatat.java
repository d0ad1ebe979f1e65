package id.pmo.catalog.dispensasi;

import id.pmo.core.dispensasi.Dispensasi;
import java.util.Objects;

/**
 * A dispensasi and where it stands.
 *
 * @param dispensasi the dispensasi
 * @param berkas name of its file
 * @param baris line on which it starts, from 1
 */
public record DispensasiTercatat(Dispensasi dispensasi, String berkas, long baris) {

    /** Nothing may be null. */
    public DispensasiTercatat {
        Objects.requireNonNull(dispensasi, "dispensasi");
        Objects.requireNonNull(berkas, "berkas");
    }
}
