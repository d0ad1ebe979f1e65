package id.pmo.examples.cli;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.laporan.LaporanPmo;
import java.util.Optional;

/**
 * One report as it came in.
 *
 * @param berkas the name of its file; {@code -} for standard input
 * @param baris the line of the file, from 1, on which it starts
 * @param isi what was read there
 */
record LaporanMasuk(String berkas, long baris, HasilBaca isi) {

    /** Where it came from, for people. */
    String asal(Kalimat kalimat) {
        return kalimat.isi("asal", Masukan.nama(berkas, kalimat), baris);
    }

    /** The report; none where it could not be read. */
    Optional<LaporanPmo> laporan() {
        return isi instanceof HasilBaca.Terbaca terbaca ? Optional.of(terbaca.laporan()) : Optional.empty();
    }
}
