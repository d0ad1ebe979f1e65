package id.pmo.examples.cli;

import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.HasilWriter;
import java.io.IOException;

/**
 * Writes results as JSON.
 *
 * @param writer writes one array, or one object a line
 */
record KeluaranJson(HasilWriter writer) implements Keluaran {

    @Override
    public void tulis(Penilaian penilaian) throws IOException {
        LaporanMasuk laporan = penilaian.laporan();
        writer.write(penilaian.hasil(), new AsalLaporan(laporan.berkas(), laporan.baris()));
    }

    @Override
    public void selesai(Rekap rekap) throws IOException {
        writer.finish();
    }
}
