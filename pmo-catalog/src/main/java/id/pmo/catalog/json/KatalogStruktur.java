package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Syarat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The structural faults (ST codes) and their texts. Immutable; read at the first fault, so sound reports cost nothing. */
public final class KatalogStruktur {

    private static final KatalogStruktur BAWAAN = new KatalogStruktur();

    private KatalogStruktur() {}

    /** The catalogue that comes with this library. */
    public static KatalogStruktur ofDefaults() {
        return BAWAAN;
    }

    /** All structural faults, by kode. */
    public List<Syarat> semua() {
        return List.copyOf(Isi.ISI.syarat().values());
    }

    /**
     * One structural fault.
     *
     * @throws IllegalArgumentException for a kode that is not among {@link #semua()}
     */
    public Syarat syarat(String kode) {
        Syarat satu = Isi.ISI.syarat().get(kode);
        if (satu == null) {
            throw new IllegalArgumentException(
                    "kode " + kode + " is not one of " + Isi.ISI.syarat().keySet());
        }
        return satu;
    }

    /**
     * The finding that a report names a policy which is not there (ST-011).
     *
     * @param diminta the id that the report names
     * @param dikenal the ids that are there, at least one
     */
    public Temuan kebijakanTidakDikenal(String diminta, Collection<String> dikenal) {
        return new PembuatTemuan(this).kebijakan(diminta, dikenal);
    }

    /**
     * The finding that a report names no policy and its time does not tell which one is meant (ST-012).
     *
     * @param hari the day by which a policy was looked for
     * @param cocok the ids of the policies that have it: none, or more than one
     * @param dikenal the ids that are there, at least one
     */
    public Temuan kebijakanTidakTentu(LocalDate hari, Collection<String> cocok, Collection<String> dikenal) {
        return new PembuatTemuan(this).kebijakanTidakTentu(hari, cocok, dikenal);
    }

    DwiBahasa rincian(String kunci, Map<String, ?> nilai) {
        Templat templat = Isi.ISI.rincian().get(kunci);
        if (templat == null) {
            throw new IllegalArgumentException(
                    "rincian " + kunci + " is not one of " + Isi.ISI.rincian().keySet());
        }
        return templat.isi(nilai);
    }

    DwiBahasa rincian(String kunci) {
        return rincian(kunci, Map.of());
    }

    /** What the file holds. */
    record Isi(Map<String, Syarat> syarat, Map<String, Templat> rincian) {

        private static final Isi ISI = BacaStruktur.baca();
    }
}
