package id.pmo.catalog.peserta;

import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.core.peserta.DaftarPeserta;
import java.util.List;
import java.util.Objects;

/**
 * What reading a register gave.
 *
 * @param peserta the schools that could be read
 * @param ditolak how many rows could not, so that the register lacks them
 * @param masalah all that is wrong with the file, sorted by place
 */
public record BacaanPeserta(DaftarPeserta peserta, int ditolak, List<MasalahBerkas> masalah) {

    /** Sorts the problems. */
    public BacaanPeserta {
        Objects.requireNonNull(peserta, "peserta");
        masalah = masalah.stream().sorted().toList();
    }
}
