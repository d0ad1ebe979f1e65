package id.pmo.catalog.dispensasi;

import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.core.dispensasi.Dispensasi;
import java.util.List;

/**
 * What reading files of dispensations gave.
 *
 * @param isi those that stand, in the order of the files: without those whose form is wrong, or that name what the policy
 *     does not have
 * @param masalah all that is wrong, sorted by place; while there is any, {@code isi} is no ground for a verdict
 */
public record BacaanDispensasi(List<DispensasiTercatat> isi, List<MasalahBerkas> masalah) {

    /** Sorts the problems. */
    public BacaanDispensasi {
        isi = List.copyOf(isi);
        masalah = masalah.stream().distinct().sorted().toList();
    }

    /** The dispensations themselves. */
    public List<Dispensasi> dispensasi() {
        return isi.stream().map(DispensasiTercatat::dispensasi).toList();
    }
}
