package id.pmo.catalog;

import id.pmo.core.kebijakan.Kebijakan;
import java.util.Collections;
import java.util.List;
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
 */
public record LoadedPolicy(
        Kebijakan kebijakan,
        SortedMap<String, String> aturan,
        SortedMap<String, List<ContohUji>> contohUji,
        SortedMap<String, String> contoh) {

    /** Copies the maps. */
    public LoadedPolicy {
        Objects.requireNonNull(kebijakan, "kebijakan");
        aturan = Collections.unmodifiableSortedMap(new TreeMap<>(aturan));
        contohUji = Collections.unmodifiableSortedMap(new TreeMap<>(contohUji));
        contoh = Collections.unmodifiableSortedMap(new TreeMap<>(contoh));
    }
}
