package id.pmo.examples.cli.kebijakan;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes values of policy files, and what is said of them, as JSON. */
public final class NilaiJson {

    private static final JsonFactory JSON = new JsonFactory();

    private NilaiJson() {}

    /** What somebody writes to a generator, as text. */
    public static String teks(Consumer<JsonGenerator> penulis) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            penulis.accept(json);
        }
        return teks.toString();
    }

    /**
     * A value that is JSON already.
     *
     * @param json its text
     */
    public record Mentah(String json) {}

    /** Writes a map, list, text, number, boolean or null; a choice by its name. */
    public static void tulis(JsonGenerator json, @Nullable Object nilai) {
        if (nilai instanceof Map<?, ?> peta) {
            json.writeStartObject();
            peta.forEach((nama, isi) -> {
                json.writeName(String.valueOf(nama));
                tulis(json, isi);
            });
            json.writeEndObject();
        } else if (nilai instanceof Collection<?> daftar) {
            json.writeStartArray();
            daftar.forEach(isi -> tulis(json, isi));
            json.writeEndArray();
        } else if (nilai instanceof Mentah mentah) {
            json.writeRawValue(mentah.json());
        } else if (nilai instanceof Integer || nilai instanceof Long) {
            json.writeNumber(((Number) nilai).longValue());
        } else if (nilai instanceof Number bilangan) {
            json.writeNumber(bilangan.doubleValue());
        } else if (nilai instanceof Boolean benar) {
            json.writeBoolean(benar);
        } else if (nilai == null) {
            json.writeNull();
        } else {
            json.writeString(nilai.toString());
        }
    }
}
