package id.pmo.examples.cli;

import id.pmo.core.hasil.HasilPemeriksaan;

/**
 * A report and what its check answers.
 *
 * @param laporan the report
 * @param hasil the answer
 * @param adaRiwayat whether other reports of the school were taken into account
 */
record Penilaian(LaporanMasuk laporan, HasilPemeriksaan hasil, boolean adaRiwayat) {}
