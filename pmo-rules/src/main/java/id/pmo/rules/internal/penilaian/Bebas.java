package id.pmo.rules.internal.penilaian;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The syarat that are waived for one report. */
final class Bebas {

    private Bebas() {}

    /**
     * The waived codes.
     *
     * @throws IllegalArgumentException if the policy does not have one of them
     */
    static Set<String> kode(LaporanPmo laporan, List<Dispensasi> dispensasi, Set<String> dikenal) {
        Sekolah sekolah = laporan.sekolah();
        if (dispensasi.isEmpty() || sekolah == null) {
            return Set.of();
        }
        String npsn = Teks.isi(sekolah.npsn());
        return dispensasi.stream()
                .filter(d -> d.npsn().equals(npsn) && Objects.equals(d.periode(), laporan.periode()))
                .filter(Pembebasan.class::isInstance)
                .map(d -> dikenal(((Pembebasan) d).kode(), dikenal))
                .collect(Collectors.toSet());
    }

    private static String dikenal(String kode, Set<String> dikenal) {
        if (!dikenal.contains(kode)) {
            throw new IllegalArgumentException(
                    "a Pembebasan waives " + kode + ", which the policy does not have; it has " + dikenal);
        }
        return kode;
    }
}
