package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Dokumen;
import id.pmo.examples.benchmarks.tulisan.Kode;

/** A document as a bean to validate. */
@Syarat(value = Kode.LP_132, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_133, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_134, groups = Kelompok.SetiapPeriode.class)
record DokumenUji(Dokumen butir, Catatan catatan) implements ButirUji {}
