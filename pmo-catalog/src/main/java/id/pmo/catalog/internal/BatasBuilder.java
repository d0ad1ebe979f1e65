package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Batas;
import id.pmo.core.laporan.Peran;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds the limits that hold for every cohort. */
final class BatasBuilder {

    private BatasBuilder() {}

    /** The limits that are given. */
    static Batas build(Isian isian) {
        Limit minimal = limit(isian, "minimalSubtopik", 1);
        Limit maksimal = limit(isian, "maksimalSubtopik", 1);
        notAbove(isian, "minimalSubtopik", minimal, "maksimalSubtopik", maksimal);
        Limit disarankan = limit(isian, "disarankanSubtopik", 1);
        notAbove(isian, "disarankanSubtopik", disarankan, "maksimalSubtopik", maksimal);
        return new Batas(
                minimal.value(),
                maksimal.value(),
                disarankan.value(),
                limit(isian, "minimalPanjangUraian", 1).value(),
                limit(isian, "minimalPesertaWajar", 1).value(),
                limit(isian, "minimalJp", 1).value(),
                limit(isian, "ingatkanHari", 0).value(),
                new LinkedHashSet<>(list(isian, "pihakDiharapkan", item -> item.oneOf(Peran.class))),
                list(isian, "sebutanNihil", YamlNode::text));
    }

    private static Limit limit(Isian isian, String key, int smallest) {
        return Limit.of(isian, "batasan." + key, smallest);
    }

    private static <T> List<T> list(Isian isian, String key, Function<YamlNode, Optional<T>> read) {
        return isian.find("batasan." + key)
                .filter(n -> !n.isNull())
                .flatMap(n -> n.listOf(read))
                .orElse(List.of());
    }

    private static void notAbove(Isian isian, String key, Limit limit, String highestKey, Limit highest) {
        Integer value = limit.value();
        Integer most = highest.value();
        if (value != null && most != null && value > most) {
            isian.wrong(
                    "batasan." + key,
                    List.of("batasan." + highestKey),
                    "KB-253",
                    Map.of("paling", most, "batas", highestKey));
        }
    }
}
