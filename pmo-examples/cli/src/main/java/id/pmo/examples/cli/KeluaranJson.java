package id.pmo.examples.cli;

import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.HasilWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.arus.LaporanMasuk;
import id.pmo.examples.cli.arus.Penilaian;
import java.io.IOException;

/**
 * Writes results as JSON.
 *
 * @param writer writes one array, or one object a line
 * @param bahasa the language of messages
 */
record KeluaranJson(HasilWriter writer, Bahasa bahasa) implements Keluaran {

    @Override
    public Tulisan bentuk(Penilaian penilaian) {
        LaporanMasuk laporan = penilaian.laporan();
        AsalLaporan asal = new AsalLaporan(laporan.berkas(), laporan.baris());
        return new Tulisan(penilaian.hasil().status(), HasilWriter.toJsonBytes(penilaian.hasil(), asal, bahasa), null);
    }

    @Override
    public void tulis(Tulisan tulisan) throws IOException {
        writer.write(tulisan.isi());
    }

    @Override
    public void selesai(JumlahStatus jumlah) throws IOException {
        writer.finish();
    }
}
