package id.pmo.catalog.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of codes that are never used again. */
final class KodePensiun {

    private static final String KUNCI = "pensiun";

    private KodePensiun() {}

    /** The codes below {@code pensiun}, each where it is said. */
    static Map<String, YamlNode> read(YamlMap root) {
        Map<String, YamlNode> pensiun = new LinkedHashMap<>();
        root.find(KUNCI)
                .flatMap(YamlNode::list)
                .orElse(List.of())
                .forEach(node -> node.text().ifPresent(satu -> pensiun.put(satu, node)));
        return pensiun;
    }
}
