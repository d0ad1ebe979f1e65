package id.pmo.rules.kebijakan;

import id.pmo.catalog.ContohUji;
import id.pmo.core.kebijakan.Syarat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One syarat with all that is written about it.
 *
 * @param syarat its texts and its weight
 * @param berkas which keys of its YAML come from which file, as {@code <policy id>/<path>}: a policy that extends another
 *     gives only those that differ
 * @param berlaku the rules that put it in force, by file and line; it is asked for where one of them matches
 * @param tunda the rules that put it off until the school's other reports are known
 * @param pelanggaran the rules that break it
 * @param nilai the limits of the policy and the values of its cohorts that those rules look at, by their paths, such as
 *     {@code batasan.minimalJp} and {@code angkatan.2.moda}
 * @param contoh its examples, in the order of the file
 */
public record SyaratTertulis(
        Syarat syarat,
        Map<String, List<String>> berkas,
        List<AturanTertulis> berlaku,
        List<AturanTertulis> tunda,
        List<AturanTertulis> pelanggaran,
        Set<String> nilai,
        List<ContohUji> contoh) {

    /** Copies the collections. */
    public SyaratTertulis {
        Objects.requireNonNull(syarat, "syarat");
        berkas = Collections.unmodifiableMap(new LinkedHashMap<>(berkas));
        berlaku = List.copyOf(berlaku);
        tunda = List.copyOf(tunda);
        pelanggaran = List.copyOf(pelanggaran);
        nilai = Collections.unmodifiableSet(new TreeSet<>(nilai));
        contoh = List.copyOf(contoh);
    }
}
