package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what the signs stand for by which a policy names its sources, such as {@code S0}. */
final class TandaReader {

    private static final String KUNCI = "tanda";

    private TandaReader() {}

    /** Those of the oldest parent first; what a policy says of a sign counts before what its parent says. */
    static Map<String, DwiBahasa> read(PolicyChain chain) {
        Map<String, DwiBahasa> tanda = new LinkedHashMap<>();
        for (PolicyPart part : chain.fromAncestor()) {
            part.kebijakan()
                    .flatMap(root -> root.find(KUNCI))
                    .flatMap(YamlNode::map)
                    .ifPresent(map -> map.values()
                            .forEach((satu, node) -> node.duaBahasa().ifPresent(arti -> tanda.put(satu, arti))));
        }
        return tanda;
    }
}
