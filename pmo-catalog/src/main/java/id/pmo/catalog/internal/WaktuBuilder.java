package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.AturanWaktu;
import id.pmo.core.kebijakan.GeserLibur;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds how a policy counts days (contradiction C10). */
final class WaktuBuilder {

    /** What {@code zonaWaktu} says where each school keeps its own zone. */
    private static final String SEKOLAH = "SEKOLAH";

    private static final List<String> SARAN =
            List.of("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura", SEKOLAH);

    private WaktuBuilder() {}

    static Optional<AturanWaktu> build(Isian isian) {
        Optional<Zona> zona = isian.require("zonaWaktu").flatMap(WaktuBuilder::zona);
        Optional<GeserLibur> geser = isian.require("geserLibur").flatMap(n -> n.oneOf(GeserLibur.class));
        Optional<List<LocalDate>> libur =
                isian.find("libur").map(n -> n.listOf(YamlNode::date)).orElse(Optional.of(List.of()));
        if (zona.isEmpty() || geser.isEmpty() || libur.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AturanWaktu(zona.get().bersama(), geser.get(), new LinkedHashSet<>(libur.get())));
    }

    private static Optional<Zona> zona(YamlNode node) {
        return node.text()
                .flatMap(text -> text.equals(SEKOLAH)
                        ? Optional.of(new Zona(null))
                        : zona(node, text).map(Zona::new));
    }

    /** A zone by its name in the time zone database. */
    static Optional<ZoneId> zona(YamlNode node, String text) {
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return Optional.of(ZoneId.of(text));
        }
        return node.wrong("KB-222", Map.of("saran", Nearest.hint(text, SARAN)));
    }

    /** @param bersama the zone of every school; null: each school's own */
    private record Zona(@Nullable ZoneId bersama) {}
}
