package id.pmo.rules;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.laporan.LaporanPmo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The histories of reports that are judged together: those of one NPSN and policy are each other's. Reports are told apart
 * by their position, so that two equal ones are history to each other; what could not be read is nobody's. Immutable.
 */
public final class RiwayatBersama {

    private final Konteks dasar;
    private final List<Optional<LaporanPmo>> laporan;
    private final List<Optional<KunciRiwayat>> kunci;
    private final Map<KunciRiwayat, List<Integer>> posisi = new HashMap<>();

    private RiwayatBersama(List<? extends HasilBaca> bacaan, PmoEngine engine, Konteks dasar) {
        this.dasar = dasar;
        this.laporan = bacaan.stream().map(RiwayatBersama::terbaca).toList();
        this.kunci = laporan.stream()
                .map(satu -> satu.flatMap(isi -> KunciRiwayat.dari(isi, engine, dasar)))
                .toList();
        for (int i = 0; i < laporan.size(); i++) {
            int ini = i;
            kunci.get(i)
                    .ifPresent(k ->
                            posisi.computeIfAbsent(k, baru -> new ArrayList<>()).add(ini));
        }
    }

    /**
     * Of all reports that there are of some schools.
     *
     * @param bacaan what was read, of as many schools as one likes, in any order
     * @param engine knows which policy judges a report
     * @param dasar what all of them are judged by
     * @throws IllegalArgumentException if {@code dasar} asks for a policy that the engine does not have
     */
    public static RiwayatBersama dari(List<? extends HasilBaca> bacaan, PmoEngine engine, Konteks dasar) {
        return new RiwayatBersama(bacaan, engine, dasar);
    }

    /** What one of them is judged by: with the others of its school and policy, and without history where there are none. */
    public Konteks konteks(int ini) {
        List<LaporanPmo> lain = lain(ini);
        return lain.isEmpty() ? dasar : dasar.withRiwayat(lain);
    }

    /** The others of its school and policy, in the order in which they were given; empty where there are none. */
    public List<LaporanPmo> lain(int ini) {
        return kunci.get(ini)
                .map(k -> selain(ini, posisi.getOrDefault(k, List.of())))
                .orElse(List.of());
    }

    private List<LaporanPmo> selain(int ini, List<Integer> semua) {
        List<LaporanPmo> lain = new ArrayList<>(semua.size());
        for (int i : semua) {
            if (i != ini) {
                laporan.get(i).ifPresent(lain::add);
            }
        }
        return lain;
    }

    private static Optional<LaporanPmo> terbaca(HasilBaca bacaan) {
        return bacaan instanceof HasilBaca.Terbaca terbaca ? Optional.of(terbaca.laporan()) : Optional.empty();
    }
}
