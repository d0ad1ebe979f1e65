package id.pmo.examples.benchmarks.contoh;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;

/**
 * A report to judge.
 *
 * @param konteks the moment of the check, and the school's other reports where they are known
 */
public record Kasus(LaporanPmo laporan, Konteks konteks) {}
