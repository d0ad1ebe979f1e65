package id.pmo.rules.internal.pagar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file of this package; its shape is known, and wrong only by a fault of the build. */
final class YamlResource {

    private YamlResource() {}

    static Map<String, Object> read(String name) {
        try (InputStream in = Objects.requireNonNull(YamlResource.class.getResourceAsStream(name), name)) {
            return map(new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the jar", e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return map(get(parent, key));
    }

    @SuppressWarnings("unchecked")
    static List<String> list(Object node) {
        return (List<String>) node;
    }

    static List<String> list(Map<String, Object> parent, String key) {
        return list(get(parent, key));
    }

    static int number(Map<String, Object> parent, String key) {
        return (Integer) get(parent, key);
    }

    private static Object get(Map<String, Object> parent, String key) {
        return Objects.requireNonNull(parent.get(key), key);
    }
}
