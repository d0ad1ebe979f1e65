package id.pmo.core.rekap;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a set of results comes to, before it is held against a register: per school and period the report that counts.
 * Two can be merged, in any order and grouping, to the same value as one pass over all results; so parts may come from
 * several machines. Immutable, serializable, equal by value. Holds no text that a school wrote.
 *
 * @param laporan by school and period
 * @param tanpaTempat reports that name no school or no period, by what they lack
 * @param kebijakan how many reports were judged by which policy: id, version and fingerprint
 */
public record Rekap(
        SortedMap<Kunci, Terhitung> laporan, SortedMap<Alasan, Long> tanpaTempat, SortedMap<String, Long> kebijakan)
        implements Serializable {

    /** Copies the maps. */
    public Rekap {
        laporan = Collections.unmodifiableSortedMap(new TreeMap<>(laporan));
        tanpaTempat = Collections.unmodifiableSortedMap(new TreeMap<>(tanpaTempat));
        kebijakan = Collections.unmodifiableSortedMap(new TreeMap<>(kebijakan));
    }

    /** Of no result at all. */
    public static Rekap kosong() {
        return new PenyusunRekap().selesai();
    }

    /** How many reports came in. */
    public long banyak() {
        return laporan.values().stream().mapToLong(Terhitung::banyak).sum()
                + tanpaTempat.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Both together. */
    public Rekap gabung(Rekap lain) {
        PenyusunRekap penyusun = new PenyusunRekap();
        penyusun.tambah(this);
        penyusun.tambah(lain);
        return penyusun.selesai();
    }
}
