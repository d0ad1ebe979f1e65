package id.pmo.examples.cli;

import id.pmo.core.hasil.HasilPemeriksaan;
import java.io.IOException;

/** Writes results in one form, one by one, as they come. */
interface Keluaran {

    /** Writes one result. */
    void tulis(LaporanMasuk laporan, HasilPemeriksaan hasil) throws IOException;

    /** Writes what stands after the last result, and lets everything out. */
    void selesai(Rekap rekap) throws IOException;
}
