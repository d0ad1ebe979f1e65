package id.pmo.examples.cli;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of one call are each other's history: those of one NPSN under one policy. Reports are told apart by their
 * position, so that two equal ones are history to each other.
 */
final class RiwayatSekolah {

    private final String kebijakanBawaan;
    private final @Nullable String kebijakanDiminta;
    private final List<LaporanMasuk> laporan;
    private final Map<Kunci, List<Integer>> posisi = new HashMap<>();

    /**
     * Groups the reports of a call.
     *
     * @param kebijakanBawaan the policy of a report that names none
     * @param kebijakanDiminta the policy asked for, whatever the reports name; null: the one that each names
     */
    RiwayatSekolah(List<LaporanMasuk> laporan, String kebijakanBawaan, @Nullable String kebijakanDiminta) {
        this.kebijakanBawaan = kebijakanBawaan;
        this.kebijakanDiminta = kebijakanDiminta;
        this.laporan = laporan;
        for (int i = 0; i < laporan.size(); i++) {
            Kunci kunci = kunci(laporan.get(i));
            if (kunci != null) {
                posisi.computeIfAbsent(kunci, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The other reports of the same school; none where there is no other. */
    Optional<List<LaporanPmo>> untuk(int ini) {
        Kunci kunci = kunci(laporan.get(ini));
        if (kunci == null) {
            return Optional.empty();
        }
        List<LaporanPmo> lain = posisi.getOrDefault(kunci, List.of()).stream()
                .filter(i -> i != ini)
                .flatMap(i -> laporan.get(i).laporan().stream())
                .toList();
        return lain.isEmpty() ? Optional.empty() : Optional.of(lain);
    }

    private @Nullable Kunci kunci(LaporanMasuk masuk) {
        LaporanPmo isi = masuk.laporan().orElse(null);
        Sekolah sekolah = isi == null ? null : isi.sekolah();
        String npsn = sekolah == null ? null : Teks.isi(sekolah.npsn());
        if (isi == null || npsn == null) {
            return null;
        }
        if (kebijakanDiminta != null) {
            return new Kunci(npsn, kebijakanDiminta);
        }
        String disebut = Teks.isi(isi.kebijakan());
        return new Kunci(npsn, disebut == null ? kebijakanBawaan : disebut);
    }

    private record Kunci(String npsn, String kebijakan) {}
}
