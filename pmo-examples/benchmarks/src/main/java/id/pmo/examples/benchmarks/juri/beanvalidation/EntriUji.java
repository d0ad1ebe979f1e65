package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Entri;
import id.pmo.examples.benchmarks.tulisan.Kode;

/** A follow-up as a bean to validate. */
@Syarat(value = Kode.TL_003, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_004, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_005, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_006, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_010, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_014, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_015, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_017, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_031, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_032, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_033, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_007, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_011, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_012, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_013, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_016, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_018, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_021, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_022, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_023, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_024, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.SK_003, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.RI_011, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.RI_013, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.RI_014, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.RI_015, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.RI_016, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.SK_001, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.SK_004, groups = Kelompok.Perkembangan.class)
record EntriUji(Entri butir, Catatan catatan) implements ButirUji {}
