package id.pmo.rules.internal.uji;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists and values that can be changed. */
public final class PohonJson {

    private static final JsonFactory JSON = new JsonFactory();

    private PohonJson() {}

    /**
     * What a text holds.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public static @Nullable Object baca(String teks) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), teks)) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "nothing");
            }
            return nilai(parser);
        }
    }

    /** The same as text, on one line. */
    public static String tulis(@Nullable Object pohon) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            tulis(json, pohon);
        }
        return teks.toString();
    }

    private static @Nullable Object nilai(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> objek = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String nama = parser.currentName();
                    parser.nextToken();
                    objek.put(nama, nilai(parser));
                }
                yield objek;
            }
            case START_ARRAY -> {
                List<@Nullable Object> larik = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    larik.add(nilai(parser));
                }
                yield larik;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static void tulis(JsonGenerator json, @Nullable Object nilai) {
        if (nilai instanceof Map<?, ?> objek) {
            json.writeStartObject();
            objek.forEach((nama, isi) -> {
                json.writeName(String.valueOf(nama));
                tulis(json, isi);
            });
            json.writeEndObject();
        } else if (nilai instanceof List<?> larik) {
            json.writeStartArray();
            larik.forEach(isi -> tulis(json, isi));
            json.writeEndArray();
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
