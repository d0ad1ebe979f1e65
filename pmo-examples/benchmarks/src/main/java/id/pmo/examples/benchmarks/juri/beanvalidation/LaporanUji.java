package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Kode;
import id.pmo.examples.benchmarks.tulisan.Riwayat;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** A report as a bean to validate, its items below it. */
@Syarat(value = Kode.ID_001, groups = Kelompok.Identitas.class)
@Syarat(value = Kode.ID_002, groups = Kelompok.Identitas.class)
@Syarat(value = Kode.ID_003, groups = Kelompok.Identitas.class)
@Syarat(value = Kode.ID_004, groups = Kelompok.Identitas.class)
@Syarat(value = Kode.ID_005, groups = Kelompok.Identitas.class)
@Syarat(value = Kode.ID_101, groups = Kelompok.Identitas.class)
@Syarat(value = Kode.ID_102, groups = Kelompok.Identitas.class)
@Syarat(value = Kode.LP_101, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_102, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_103, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_104, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_111, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_112, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_113, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_131, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_141, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_151, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_152, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_161, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_162, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.TL_041, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.SK_006, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.SK_007, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.BW_001, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.BW_002, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.BW_003, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.BW_004, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.BW_005, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.BW_006, groups = Kelompok.SetiapPeriode.class)
@Syarat(value = Kode.LP_121, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.LP_122, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.LP_124, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_001, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_002, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.TL_008, groups = Kelompok.Pemilihan.class)
@Syarat(value = Kode.LP_123, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.TL_009, groups = Kelompok.Perkembangan.class)
@Syarat(value = Kode.RI_001, groups = Kelompok.Perkembangan.class)
record LaporanUji(
        Berkas butir,
        Catatan catatan,
        List<@Valid EntriUji> entri,
        List<@Valid DokumenUji> dokumen,
        List<@Valid RencanaUji> rencana,
        List<@Valid TanpaLaporanUji> tanpaLaporan)
        implements ButirUji {

    static LaporanUji dari(Berkas b, Catatan c) {
        List<EntriUji> entri = new ArrayList<>(b.entri().size());
        b.entri().forEach(e -> entri.add(new EntriUji(e, c)));
        List<DokumenUji> dokumen = new ArrayList<>(b.dokumen().size());
        b.dokumen().forEach(d -> dokumen.add(new DokumenUji(d, c)));
        List<RencanaUji> rencana = new ArrayList<>();
        b.rencana().forEach(r -> rencana.add(new RencanaUji(r, c)));
        List<TanpaLaporanUji> tanpaLaporan = new ArrayList<>();
        b.riwayat()
                .tanpaLaporan()
                .forEach(ke -> tanpaLaporan.add(new TanpaLaporanUji(new Riwayat.TanpaLaporan(b, ke), c)));
        return new LaporanUji(b, c, entri, dokumen, rencana, tanpaLaporan);
    }
}
