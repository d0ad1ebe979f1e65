package id.pmo.examples.cli.arus;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * History where all reports of a school stand together. Reports are told apart by their position, so that two equal ones
 * are history to each other.
 */
final class RiwayatSekolah implements SumberRiwayat {

    private final List<Optional<KunciRiwayat>> kunci;
    private final List<LaporanMasuk> laporan;
    private final Map<KunciRiwayat, List<Integer>> posisi = new HashMap<>();

    RiwayatSekolah(List<LaporanMasuk> laporan, PmoEngine engine, Konteks konteks) {
        this.laporan = laporan;
        this.kunci = laporan.stream()
                .map(satu -> satu.laporan().flatMap(isi -> KunciRiwayat.dari(isi, engine, konteks)))
                .toList();
        for (int i = 0; i < laporan.size(); i++) {
            int ini = i;
            kunci.get(i)
                    .ifPresent(k ->
                            posisi.computeIfAbsent(k, baru -> new ArrayList<>()).add(ini));
        }
    }

    @Override
    public List<LaporanPmo> untuk(int ini) {
        return kunci.get(ini)
                .map(k -> selain(ini, posisi.getOrDefault(k, List.of())))
                .orElse(List.of());
    }

    private List<LaporanPmo> selain(int ini, List<Integer> semua) {
        List<LaporanPmo> lain = new ArrayList<>(semua.size());
        for (int i : semua) {
            if (i != ini) {
                laporan.get(i).laporan().ifPresent(lain::add);
            }
        }
        return lain;
    }
}
