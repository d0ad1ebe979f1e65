package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.MasaBerlaku;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads the days between which something holds. A boundary that is null or not given is open. */
final class MasaReader {

    static final String MULAI = "berlakuMulai";
    static final String SAMPAI = "berlakuSampai";

    private MasaReader() {}

    /** None, and a problem, where a boundary is no day or the last one lies before the first. */
    static Optional<MasaBerlaku> read(Optional<YamlNode> mulai, Optional<YamlNode> sampai) {
        Optional<YamlNode> first = mulai.filter(n -> !n.isNull());
        Optional<YamlNode> last = sampai.filter(n -> !n.isNull());
        Optional<LocalDate> firstDay = first.flatMap(YamlNode::date);
        Optional<LocalDate> lastDay = last.flatMap(YamlNode::date);
        if (first.isPresent() != firstDay.isPresent() || last.isPresent() != lastDay.isPresent()) {
            return Optional.empty();
        }
        if (firstDay.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
            return last.orElseThrow().wrong("KB-271", Map.of("mulai", firstDay.get()));
        }
        return Optional.of(new MasaBerlaku(firstDay.orElse(null), lastDay.orElse(null)));
    }
}
