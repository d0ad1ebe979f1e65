package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.SaatTugas;
import id.pmo.core.laporan.Peran;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.TugasTertulis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a page with who does what for a meeting. */
final class BagianTugas {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;

    BagianTugas(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
    }

    Bagian tugas() {
        Map<Set<Integer>, List<TugasTertulis>> menurutAngkatan = dokumen.tugas().stream()
                .collect(Collectors.groupingBy(
                        satu -> satu.tugas().angkatan(), LinkedHashMap::new, Collectors.toList()));
        List<Blok> isi = new ArrayList<>();
        menurutAngkatan.forEach((angkatan, tugas) -> isi.add(new Bagian(
                3,
                "tugas-" + isi.size(),
                kata.kata("tugas.angkatan", kata.nilai(angkatan)),
                List.of(new Paragraf(asalBersama(tugas)), new Daftar(menurutPihak(tugas))))));
        return new Bagian(2, "tugas", kata.kata("tugas"), isi);
    }

    /** Where the sentences come from, but for those that say otherwise. */
    private Frasa asalBersama(List<TugasTertulis> semua) {
        Asal bersama = semua.get(0).asal();
        return Frasa.tebal(kata.kata("sumber") + ":")
                .dan(" ")
                .dan(kata.asal(bersama))
                .dan(SumberNilai.tempatBersama(
                        semua.stream().map(TugasTertulis::tempat).toList()));
    }

    private List<Daftar.Butir> menurutPihak(List<TugasTertulis> semua) {
        Asal bersama = semua.get(0).asal();
        Map<Peran, List<TugasTertulis>> menurutPihak = semua.stream()
                .collect(Collectors.groupingBy(satu -> satu.tugas().pihak(), LinkedHashMap::new, Collectors.toList()));
        List<Daftar.Butir> butir = new ArrayList<>();
        menurutPihak.forEach((pihak, tugas) ->
                butir.add(new Daftar.Butir(Frasa.tebal(kata.nilai(pihak)), menurutSaat(tugas, bersama))));
        return butir;
    }

    private List<Daftar.Butir> menurutSaat(List<TugasTertulis> semua, Asal bersama) {
        List<Daftar.Butir> butir = new ArrayList<>();
        for (SaatTugas saat : SaatTugas.values()) {
            List<Daftar.Butir> tugas = semua.stream()
                    .filter(satu -> satu.tugas().saat() == saat)
                    .map(satu -> new Daftar.Butir(satu(satu, bersama)))
                    .toList();
            if (!tugas.isEmpty()) {
                butir.add(new Daftar.Butir(Frasa.teks(kata.nilai(saat)), tugas));
            }
        }
        return butir;
    }

    private Frasa satu(TugasTertulis tertulis, Asal bersama) {
        Frasa uraian = Frasa.teks(tertulis.tugas().uraian().dalam(kata.kalimat().bahasa()));
        return tertulis.asal().equals(bersama)
                ? uraian
                : uraian.dan(" (").dan(kata.asal(tertulis.asal())).dan(")");
    }
}
