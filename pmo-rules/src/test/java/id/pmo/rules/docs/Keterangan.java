package id.pmo.rules.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What fields and keys mean, as {@code format.yaml} has it. */
@SuppressWarnings("unchecked")
final class Keterangan {

    private Keterangan() {}

    /** By record, then by field. */
    static Map<String, Map<String, String>> laporan() {
        return (Map<String, Map<String, String>>) baca().get("laporan");
    }

    /** By path in the result. */
    static Map<String, String> hasil() {
        return (Map<String, String>) baca().get("hasil");
    }

    /** By path in the explanation. */
    static Map<String, String> penjelasan() {
        return (Map<String, String>) baca().get("penjelasan");
    }

    private static Map<String, Object> baca() {
        try (InputStream isi = Keterangan.class.getResourceAsStream("format.yaml")) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
