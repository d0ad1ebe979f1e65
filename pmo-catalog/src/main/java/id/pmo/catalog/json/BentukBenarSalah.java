package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** {@code true} or {@code false}. */
record BentukBenarSalah() implements Bentuk {

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.teksKosong()) {
            return null;
        }
        JsonToken token = pengurai.token();
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                ? token == JsonToken.VALUE_TRUE
                : pengurai.jenisSalah(this);
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeBoolean((Boolean) nilai);
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusBenarSalah");
    }
}
