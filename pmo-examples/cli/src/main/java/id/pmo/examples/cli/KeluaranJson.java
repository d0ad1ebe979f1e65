package id.pmo.examples.cli;

import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.HasilWriter;
import id.pmo.core.hasil.HasilPemeriksaan;
import java.io.IOException;

/**
 * Writes results as JSON.
 *
 * @param writer writes one array, or one object a line
 */
record KeluaranJson(HasilWriter writer) implements Keluaran {

    @Override
    public void tulis(LaporanMasuk laporan, HasilPemeriksaan hasil) throws IOException {
        writer.write(hasil, new AsalLaporan(laporan.berkas(), laporan.baris()));
    }

    @Override
    public void selesai(Rekap rekap) throws IOException {
        writer.finish();
    }
}
