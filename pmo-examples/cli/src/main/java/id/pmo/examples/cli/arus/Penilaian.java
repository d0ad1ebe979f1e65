package id.pmo.examples.cli.arus;

import id.pmo.core.hasil.HasilPemeriksaan;

/**
 * A report and what its check answers.
 *
 * @param laporan the report
 * @param hasil the answer
 * @param adaRiwayat whether other reports of the school were taken into account
 */
public record Penilaian(LaporanMasuk laporan, HasilPemeriksaan hasil, boolean adaRiwayat) {}
