package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.core.laporan.TindakLanjutBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the section on follow-up: the plan of a cycle in its first period, progress on the same plan in the others. */
final class PembuatTindakLanjut {

    private final Kebijakan kebijakan;
    private final Bahan bahan;
    private final RencanaSiklus rencana;

    PembuatTindakLanjut(Kebijakan kebijakan, Bahan bahan, RencanaSiklus rencana) {
        this.kebijakan = kebijakan;
        this.bahan = bahan;
        this.rencana = rencana;
    }

    List<TindakLanjut> buat(SekolahBuatan sekolah, PeriodePmo periode, LocalDate tanggal, Acak acak) {
        List<TindakLanjut> entri = new ArrayList<>();
        List<Subtopik> subtopik = rencana.subtopik(sekolah, periode.siklus());
        for (int i = 0; i < subtopik.size(); i++) {
            entri.add(entri(subtopik.get(i), periode, rencana.status(sekolah, periode, i), tanggal, acak));
        }
        return entri;
    }

    private TindakLanjut entri(Subtopik subtopik, PeriodePmo periode, String status, LocalDate tanggal, Acak acak) {
        TindakLanjutBuilder entri = TindakLanjut.builder()
                .topik(subtopik.topik())
                .subtopik(subtopik.kode())
                .status(status);
        if (periode.jenis() == JenisPeriode.PERKEMBANGAN) {
            return entri.refleksi(refleksi(subtopik.nama(), acak)).build();
        }
        String nama = subtopik.nama();
        LocalDate akhir = kebijakan.akhirSiklus(periode.siklus()).orElseThrow().selesai();
        LocalDate mulai = tanggal.plusDays(acak.antara(30, 45));
        return entri.isu(bahan.isu(subtopik.topik(), acak))
                .rencanaImplementasi(bahan.satu("rencana", acak, nama))
                .penanggungJawab(bahan.satu("penanggungJawab", acak, nama))
                .tenggat(new Tenggat(mulai, acak.antara(mulai.plusDays(14), akhir)))
                .tujuan(bahan.satu("tujuan", acak, nama))
                .indikatorKeberhasilan(bahan.satu("indikator", acak, nama))
                .pihakTerlibat(
                        List.of(new PihakTerlibat(bahan.satu("pihak", acak, nama), bahan.satu("peran", acak, nama))))
                .build();
    }

    private Refleksi refleksi(String subtopik, Acak acak) {
        boolean kendala = acak.kena(0.35);
        return new Refleksi(
                bahan.beberapa("berjalanBaik", acak, subtopik),
                acak.kena(0.8) ? bahan.satu("belumBerjalanBaik", acak, subtopik) : null,
                kendala,
                kendala ? bahan.satu("kendala", acak, subtopik) : null,
                kendala ? bahan.satu("solusi", acak, subtopik) : null);
    }
}
