package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Kode;
import id.pmo.examples.benchmarks.tulisan.Riwayat;

/** A planned subtopic as a bean to validate. */
@Syarat(value = Kode.SK_002, groups = Kelompok.Perkembangan.class)
record RencanaUji(Riwayat.Rencana butir, Catatan catatan) implements ButirUji {}
