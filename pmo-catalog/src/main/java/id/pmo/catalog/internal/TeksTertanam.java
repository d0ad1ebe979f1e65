package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Texts of this library itself: a YAML file beside its classes. What is wrong with one is a fault of the build. */
final class TeksTertanam {

    private TeksTertanam() {}

    /** The maps that {@code /id/pmo/catalog/<nama>} holds, in the order of the file. */
    static Map<String, Map<?, ?>> read(String nama) {
        Map<String, Map<?, ?>> entries = new LinkedHashMap<>();
        Object root = new Load(LoadSettings.builder().setLabel(nama).build()).loadFromString(text(nama));
        map(root, nama).forEach((key, value) -> entries.put(key.toString(), map(value, nama + " " + key)));
        return entries;
    }

    /** A text in both languages under a key. */
    static DwiBahasa duaBahasa(Map<?, ?> entry, String key) {
        Map<?, ?> both = map(entry.get(key), key);
        return new DwiBahasa(teks(both, "id"), teks(both, "en"));
    }

    static Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(where + " is no map; mend the file and build pmo-catalog again");
    }

    private static String teks(Map<?, ?> both, String bahasa) {
        if (both.get(bahasa) instanceof String teks) {
            return teks;
        }
        throw new IllegalStateException(both + " has no text \"" + bahasa + "\"; build pmo-catalog again");
    }

    private static String text(String nama) {
        try (InputStream in = TeksTertanam.class.getResourceAsStream("/id/pmo/catalog/" + nama)) {
            if (in == null) {
                throw new IllegalStateException(nama + " is not on the class path; build pmo-catalog again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + nama + " from the class path", e);
        }
    }
}
