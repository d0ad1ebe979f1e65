package id.pmo.core.rekap;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of some expected reports. Those of two sets that share no member add up to those of both.
 *
 * @param ukuran how many reports are members of each count; all keys
 * @param temuan how many reports, received or unreadable, break a syarat, by kode
 * @param subtopik how many received reports of pemilihan periods choose a subtopic, by its code
 * @param tahap how many follow-up entries of received reports are how far; all keys
 * @param kendala how many follow-up entries of received reports of perkembangan periods report obstacles; all keys
 * @param hari how many received reports were sent how many days after the deadline; negative before it
 */
public record Hitungan(
        Map<Ukuran, Long> ukuran,
        SortedMap<String, Long> temuan,
        SortedMap<String, Long> subtopik,
        Map<TahapTercatat, Long> tahap,
        Map<KendalaTercatat, Long> kendala,
        SortedMap<Integer, Long> hari) {

    /** Copies the maps. */
    public Hitungan {
        ukuran = semua(Ukuran.class, ukuran);
        temuan = Collections.unmodifiableSortedMap(new TreeMap<>(temuan));
        subtopik = Collections.unmodifiableSortedMap(new TreeMap<>(subtopik));
        tahap = semua(TahapTercatat.class, tahap);
        kendala = semua(KendalaTercatat.class, kendala);
        hari = Collections.unmodifiableSortedMap(new TreeMap<>(hari));
    }

    /** How many reports are members of a count. */
    public long banyak(Ukuran satu) {
        return ukuran.getOrDefault(satu, 0L);
    }

    /** One count out of another. */
    public Rasio rasio(Laju laju) {
        return new Rasio(banyak(laju.pembilang()), banyak(laju.penyebut()));
    }

    /** How many reports could have findings: the received and the unreadable. */
    public long diperiksa() {
        return banyak(Ukuran.DITERIMA) + banyak(Ukuran.TIDAK_TERBACA);
    }

    private static <K extends Enum<K>> Map<K, Long> semua(Class<K> jenis, Map<K, Long> isi) {
        EnumMap<K, Long> semua = new EnumMap<>(jenis);
        for (K satu : jenis.getEnumConstants()) {
            semua.put(satu, isi.getOrDefault(satu, 0L));
        }
        return Collections.unmodifiableMap(semua);
    }
}
