package id.pmo.catalog.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a policy may leave out, or switch off with {@code nilai: null}.
 *
 * @param value null: not set
 */
record Limit(@Nullable Integer value) {

    static Limit of(Isian isian, String path, int smallest) {
        Optional<YamlNode> node = isian.find(path).filter(n -> !n.isNull());
        return new Limit(node.flatMap(n -> n.integer(smallest)).orElse(null));
    }
}
