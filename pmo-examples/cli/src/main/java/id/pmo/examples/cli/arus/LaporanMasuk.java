package id.pmo.examples.cli.arus;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.examples.cli.Kalimat;
import java.util.Optional;

/**
 * One report as it came in.
 *
 * @param berkas the name of its file; {@code -} for standard input
 * @param baris the line of the file, from 1, on which it starts
 * @param isi what was read there
 */
public record LaporanMasuk(String berkas, long baris, HasilBaca isi) {

    /** Where it came from, for people. */
    public String asal(Kalimat kalimat) {
        return kalimat.isi("asal", Masukan.nama(berkas, kalimat), baris);
    }

    /** The report; none where it could not be read. */
    public Optional<LaporanPmo> laporan() {
        return isi instanceof HasilBaca.Terbaca terbaca ? Optional.of(terbaca.laporan()) : Optional.empty();
    }
}
