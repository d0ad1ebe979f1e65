package id.pmo.examples.cli.tabel;

import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.catalog.peserta.PesertaReader;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;

/** The register that {@code --peserta} names. */
public final class BerkasPeserta {

    private BerkasPeserta() {}

    /**
     * Reads it; what is wrong with it is told on standard error, and what could be read counts.
     *
     * @throws GalatPakai if the file cannot be read, or not a single school could be
     */
    public static BacaanPeserta baca(String nama, Lingkungan lingkungan, Kalimat kalimat) {
        return baca(nama, PesertaReader.ofDefaults(), lingkungan, kalimat);
    }

    /** The same, telling also which cohorts the policy does not have. */
    public static BacaanPeserta baca(String nama, Kebijakan kebijakan, Lingkungan lingkungan, Kalimat kalimat) {
        return baca(nama, PesertaReader.ofDefaults().withKebijakan(kebijakan), lingkungan, kalimat);
    }

    private static BacaanPeserta baca(String nama, PesertaReader reader, Lingkungan lingkungan, Kalimat kalimat) {
        BacaanPeserta bacaan = reader.read(nama, Berkas.baca(nama));
        Berkas.masalah(bacaan.masalah(), lingkungan, kalimat);
        if (bacaan.peserta().semua().isEmpty()) {
            throw new GalatPakai("galat.tanpaPeserta", nama);
        }
        return bacaan;
    }
}
