package id.pmo.catalog.dispensasi;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds two dispensations that grant the same thing to the same school for the same period. Where the register is not at
 * hand, a school given by number and a place are not known to meet; two places are, unless something keeps them apart.
 */
final class PemeriksaTumpang {

    private final Pencatat pencatat;
    private final Map<Perihal, Baris> menurutSekolah = new HashMap<>();
    private final Map<Perihal, List<Tempat>> menurutTempat = new HashMap<>();

    PemeriksaTumpang(Pencatat pencatat) {
        this.pencatat = pencatat;
    }

    /**
     * Takes up one more.
     *
     * @param sekolah the schools that it is for, as far as they are known by number
     */
    void periksa(Baris baris, Dispensasi dispensasi, Collection<String> sekolah) {
        Map<Baris, String> bentrok = new HashMap<>();
        for (String hal : hal(dispensasi)) {
            for (String npsn : sekolah) {
                Baris dulu = menurutSekolah.putIfAbsent(new Perihal(hal, dispensasi.periode(), npsn), baris);
                if (dulu != null && !dulu.equals(baris)) {
                    bentrok.putIfAbsent(dulu, npsn);
                }
            }
            if (sekolah.isEmpty()) {
                List<Tempat> tempat = menurutTempat.computeIfAbsent(
                        new Perihal(hal, dispensasi.periode(), ""), kunci -> new ArrayList<>());
                tempat.stream()
                        .filter(lain -> bertemu(lain.sasaran, dispensasi.sasaran()))
                        .forEach(lain -> bentrok.putIfAbsent(lain.baris, ""));
                tempat.add(new Tempat(baris, dispensasi.sasaran()));
            }
        }
        bentrok.forEach((dulu, npsn) -> catat(baris, dulu, npsn));
    }

    private void catat(Baris baris, Baris dulu, String npsn) {
        Map<String, Object> nilai = new HashMap<>(Map.of("berkas", dulu.berkas(), "baris", dulu.nomor()));
        nilai.put("npsn", npsn);
        pencatat.catat(npsn.isEmpty() ? "DP-020" : "DP-019", baris, Medan.JENIS, nilai);
    }

    /** What it grants: one thing, or for an amended plan each subtopic that it speaks of. */
    private static List<String> hal(Dispensasi dispensasi) {
        if (dispensasi instanceof PerubahanSubtopik p) {
            return Stream.concat(p.semula().stream(), p.menjadi().stream())
                    .distinct()
                    .map(kode -> Medan.PERUBAHAN_SUBTOPIK + kode)
                    .toList();
        }
        return List.of(dispensasi instanceof Pembebasan p ? Medan.PEMBEBASAN + p.kode() : Medan.PERPANJANGAN);
    }

    private static boolean bertemu(Sasaran satu, Sasaran dua) {
        return setara(satu.provinsi(), dua.provinsi())
                && setara(satu.kabupatenKota(), dua.kabupatenKota())
                && (satu.angkatan() == null
                        || dua.angkatan() == null
                        || Objects.equals(satu.angkatan(), dua.angkatan()));
    }

    private static boolean setara(@Nullable String satu, @Nullable String dua) {
        return satu == null || dua == null || satu.equalsIgnoreCase(dua);
    }

    private record Perihal(String hal, int periode, String npsn) {}

    private record Tempat(Baris baris, Sasaran sasaran) {}
}
