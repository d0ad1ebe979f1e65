package id.pmo.rules;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.internal.fakta.RiwayatSekolah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The histories of reports that are judged together: those of one NPSN and policy are each other's. Reports are told apart
 * by their position, so that two equal ones are history to each other; what could not be read is nobody's. A school is
 * looked through once for all its reports, so that its cost grows with their number and not with the square. Immutable.
 */
public final class RiwayatBersama {

    private final Konteks dasar;

    /** The others of each report, by its position. */
    private final List<List<LaporanPmo>> lain;

    private RiwayatBersama(List<HasilBaca> bacaan, PmoEngine engine, Konteks dasar) {
        this.dasar = dasar;
        this.lain = new ArrayList<>(Collections.nCopies(bacaan.size(), List.of()));
        Map<KunciRiwayat, List<Integer>> sekolah = new HashMap<>();
        for (int i = 0; i < bacaan.size(); i++) {
            int ini = i;
            terbaca(bacaan.get(i))
                    .flatMap(laporan -> KunciRiwayat.dari(laporan, engine, dasar))
                    .ifPresent(kunci -> sekolah.computeIfAbsent(kunci, baru -> new ArrayList<>())
                            .add(ini));
        }
        for (List<Integer> posisi : sekolah.values()) {
            if (posisi.size() > 1) {
                RiwayatSekolah riwayat = new RiwayatSekolah(posisi.stream()
                        .flatMap(i -> terbaca(bacaan.get(i)).stream())
                        .toList());
                for (int i = 0; i < posisi.size(); i++) {
                    lain.set(posisi.get(i), riwayat.selain(i));
                }
            }
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
        return new RiwayatBersama(List.copyOf(bacaan), engine, dasar);
    }

    /** What one of them is judged by: with the others of its school and policy, and without history where there are none. */
    public Konteks konteks(int ini) {
        List<LaporanPmo> riwayat = lain(ini);
        return riwayat.isEmpty() ? dasar : dasar.denganRiwayat(riwayat);
    }

    /** The others of its school and policy, in the order in which they were given; empty where there are none. */
    public List<LaporanPmo> lain(int ini) {
        return lain.get(ini);
    }

    private static Optional<LaporanPmo> terbaca(HasilBaca bacaan) {
        return bacaan instanceof HasilBaca.Terbaca terbaca ? Optional.of(terbaca.laporan()) : Optional.empty();
    }
}
