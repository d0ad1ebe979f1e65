package id.pmo.catalog;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Kebijakan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy that was read without a problem, with what its parents give merged in.
 *
 * @param kebijakan the policy as data
 * @param aturan the text of each rule file by its path, such as {@code aturan/pemeriksaan/pelaksanaan/LP-131.drl}, with
 *     LF line ends; empty where only data is at hand
 * @param contohUji the tests that each syarat carries, by kode
 * @param contoh the text of each base report for those tests, by its name without {@code .json}
 * @param berkas where each rule and syarat file lies, as {@code <policy id>/<path>}, by its path: in the policy itself or
 *     in one that it extends
 * @param tempat the line on which each value stands, as {@code <policy id>/<path>:<line>}, by the path that {@link
 *     Kebijakan#asal()} knows it by; parts of a syarat by {@code syarat.<KODE>.<key>}. What changes by the day has the line
 *     of its first value
 * @param tanda what the signs stand for by which its sources and reasons name documents and places, such as {@code S0}
 */
public record LoadedPolicy(
        Kebijakan kebijakan,
        SortedMap<String, String> aturan,
        SortedMap<String, List<ContohUji>> contohUji,
        SortedMap<String, String> contoh,
        SortedMap<String, String> berkas,
        Map<String, String> tempat,
        Map<String, DwiBahasa> tanda) {

    /** Copies the maps. */
    public LoadedPolicy {
        Objects.requireNonNull(kebijakan, "kebijakan");
        aturan = Collections.unmodifiableSortedMap(new TreeMap<>(aturan));
        contohUji = Collections.unmodifiableSortedMap(new TreeMap<>(contohUji));
        contoh = Collections.unmodifiableSortedMap(new TreeMap<>(contoh));
        berkas = Collections.unmodifiableSortedMap(new TreeMap<>(berkas));
        tempat = Collections.unmodifiableMap(new LinkedHashMap<>(tempat));
        tanda = Collections.unmodifiableMap(new LinkedHashMap<>(tanda));
    }

    /** A policy whose files all lie in it, and not in one that it extends; no line of a value and no sign is known. */
    public LoadedPolicy(
            Kebijakan kebijakan,
            SortedMap<String, String> aturan,
            SortedMap<String, List<ContohUji>> contohUji,
            SortedMap<String, String> contoh) {
        this(kebijakan, aturan, contohUji, contoh, new TreeMap<>(), Map.of(), Map.of());
    }

    /** A file by its path, as {@code <policy id>/<path>}; one that there is not counts as the policy's own. */
    public String berkas(String path) {
        return berkas.getOrDefault(path, kebijakan.identitas().id() + "/" + path);
    }
}
