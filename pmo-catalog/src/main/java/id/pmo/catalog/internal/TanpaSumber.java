package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that say nowhere where they come from; those of one entry are told together, at the first of them. */
final class TanpaSumber {

    /** What has a source itself, as a whole, and holds no value that could have one. */
    private static final List<String> UTUH = List.of("tugas", "statusTindakLanjut");

    private final Map<String, List<YamlNode>> perButir = new LinkedHashMap<>();
    private final Map<String, String> cara = new HashMap<>();

    /** @param column the column that the value stands in, such as {@code periode.mulai}, or its section */
    void catat(YamlNode value, String column) {
        perButir.computeIfAbsent(butir(value), b -> new ArrayList<>()).add(value);
        cara.putIfAbsent(butir(value), UTUH.contains(column) ? column : "nilai");
    }

    /** To be called once all values were read. */
    void beritahukan() {
        perButir.forEach((butir, values) -> values.get(0)
                .problem(
                        "KB-231",
                        Map.of("lain", lain(values.size() - 1, butir), "cara", cara.getOrDefault(butir, "nilai"))));
    }

    private static DwiBahasa lain(int banyak, String butir) {
        return banyak == 0
                ? new DwiBahasa("", "")
                : new DwiBahasa(
                        " dan %d nilai lain di %s".formatted(banyak, butir),
                        banyak == 1 ? " and one more in " + butir : " and %d more in %s".formatted(banyak, butir));
    }

    /** The entry in which a value stands; a value that stands in none is one by itself. */
    private static String butir(YamlNode value) {
        String kunci = value.place().kunci();
        int dot = kunci.lastIndexOf('.');
        return dot < 0 ? kunci : kunci.substring(0, dot);
    }
}
