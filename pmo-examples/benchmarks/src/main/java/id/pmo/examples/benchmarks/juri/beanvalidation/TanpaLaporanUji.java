package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Kode;
import id.pmo.examples.benchmarks.tulisan.Riwayat;

/** A period without a report as a bean to validate. */
@Syarat(value = Kode.SK_005, groups = Kelompok.Perkembangan.class)
record TanpaLaporanUji(Riwayat.TanpaLaporan butir, Catatan catatan) implements ButirUji {}
