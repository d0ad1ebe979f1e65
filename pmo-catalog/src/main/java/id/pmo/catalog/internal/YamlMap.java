package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A map in a YAML file, in the order of the file; a key that stands twice is told as a problem. */
final class YamlMap {

    private final YamlNode self;
    private final Map<String, YamlNode> keys = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();
    private final Map<String, YamlNode> values = new LinkedHashMap<>();

    private YamlMap(YamlNode self) {
        this.self = self;
    }

    static YamlMap of(MappingNode mapping, YamlNode self) {
        YamlMap map = new YamlMap(self);
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                map.put(key.getValue(), tuple);
            } else {
                new YamlNode(tuple.getKeyNode(), self.place()).wrong("KB-208");
            }
        }
        return map;
    }

    private void put(String key, NodeTuple tuple) {
        YamlPlace place = self.place().below(key);
        YamlNode keyNode = new YamlNode(tuple.getKeyNode(), place);
        YamlNode first = keys.putIfAbsent(key, keyNode);
        if (first != null) {
            keyNode.problem("KB-205", Map.of("kunci", key, "baris", first.line()));
        }
        values.putIfAbsent(key, new YamlNode(tuple.getValueNode(), place));
    }

    YamlNode self() {
        return self;
    }

    Map<String, YamlNode> values() {
        return values;
    }

    /** The key itself, as the place to tell what is wrong with it. */
    Optional<YamlNode> key(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The value of a key that must be there. One that is there misspelt has been told as such.
     *
     * @param cara the way out where it is not, by its name in the register of problems
     */
    Optional<YamlNode> require(String key, String cara) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty() && !misspelt.contains(key)) {
            self.missing(key, cara);
        }
        return value;
    }

    /** Every key that is none of these is a problem. */
    void allow(String... known) {
        allow(Arrays.asList(known));
    }

    void allow(Collection<String> known) {
        allow(known, key -> Optional.empty());
    }

    /**
     * The same, in a place where keys of other places are apt to land.
     *
     * @param elsewhere where a key belongs that is known in another place; empty for all others
     */
    void allow(Collection<String> known, Function<String, Optional<DwiBahasa>> elsewhere) {
        keys.forEach((key, node) -> {
            if (!known.contains(key)) {
                Optional<DwiBahasa> place = elsewhere.apply(key);
                Optional<String> glued = TanpaSpasi.kunci(key, known);
                DwiBahasa hint = place.or(() -> glued.map(meant -> TanpaSpasi.saran(key, meant)))
                        .orElseGet(() -> Nearest.hint(key, known));
                node.problem("KB-206", Map.of("kunci", key, "saran", hint));
                glued.or(() -> KataMirip.dari(key, known))
                        .filter(meant -> place.isEmpty() && !keys.containsKey(meant))
                        .ifPresent(misspelt::add);
            }
        });
    }

    /** The known keys that are not there and that an unknown one looks like, as far as these have been told. */
    Set<String> misspelt() {
        return misspelt;
    }
}
