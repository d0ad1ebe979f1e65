package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.rules.internal.dokumen.PenyusunDokumen;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a policy says, as data for a page that people read: its values with the days on which they hold and where they
 * come from, and each syarat with its rules as they are written and its examples.
 *
 * @param kebijakan the policy, with what its parents give merged in
 * @param silsilah its id, that of its parent, and so on to the oldest
 * @param nilai what each value is on which days, in their order, by its path such as {@code periode.3.batasWaktu}; a limit
 *     that is not set is there too, as null; a status, topic or subtopic is one value, such as {@code katalog.2.F}
 * @param tugas who does what for a meeting, in the order of the file
 * @param syarat what it asks for, by kode
 * @param laporanDasar the reports that examples start from, as JSON, by name
 * @param simpulan the rules of the verdict, by file and line; they name no syarat
 * @param tempat where each value stands, as {@code <policy id>/<path>:<line>}, by its path
 * @param tanda what the signs stand for by which sources and reasons name documents and places, such as {@code S0}
 * @param perbedaan what it says otherwise than its parent; null where it has none, or one that is no whole policy by itself
 */
public record DokumenKebijakan(
        Kebijakan kebijakan,
        List<String> silsilah,
        Map<String, List<NilaiTertulis>> nilai,
        List<TugasTertulis> tugas,
        List<SyaratTertulis> syarat,
        SortedMap<String, String> laporanDasar,
        List<AturanTertulis> simpulan,
        Map<String, String> tempat,
        Map<String, DwiBahasa> tanda,
        @Nullable PerbedaanInduk perbedaan) {

    /** Copies the collections. */
    public DokumenKebijakan {
        Objects.requireNonNull(kebijakan, "kebijakan");
        silsilah = List.copyOf(silsilah);
        nilai = Collections.unmodifiableMap(new LinkedHashMap<>(nilai));
        tugas = List.copyOf(tugas);
        syarat = List.copyOf(syarat);
        laporanDasar = Collections.unmodifiableSortedMap(new TreeMap<>(laporanDasar));
        simpulan = List.copyOf(simpulan);
        tempat = Collections.unmodifiableMap(new LinkedHashMap<>(tempat));
        tanda = Collections.unmodifiableMap(new LinkedHashMap<>(tanda));
    }

    /**
     * Reads a policy. Its rules are compiled where they are not known yet, and never run.
     *
     * @param source where it lies, and with it those that it extends
     * @throws id.pmo.catalog.PolicyException if anything is wrong with it, with every problem that {@link
     *     PemeriksaKebijakan#periksa} tells
     */
    public static DokumenKebijakan of(PolicySource source, String id) {
        return PenyusunDokumen.susun(Objects.requireNonNull(source, "source"), Objects.requireNonNull(id, "id"));
    }

    /** The values at a path; none for a path that the policy does not have. */
    public List<NilaiTertulis> nilai(String jalur) {
        return nilai.getOrDefault(jalur, List.of());
    }

    /** Whether something stands in the policy's own files, and not in those of one that it extends. */
    public boolean sendiri(String berkas) {
        return berkas.startsWith(silsilah.get(0) + "/");
    }
}
