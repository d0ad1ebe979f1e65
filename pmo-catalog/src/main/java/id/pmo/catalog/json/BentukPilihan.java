package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * One of a closed set of names, exactly as written.
 *
 * @param pilihan the names that may be read, in the order of the enum
 */
record BentukPilihan(List<? extends Enum<?>> pilihan) implements Bentuk {

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.VALUE_STRING) {
            return pengurai.jenisSalah(this);
        }
        String teks = pengurai.teks();
        if (teks == null || teks.isEmpty()) {
            return null;
        }
        for (Enum<?> satu : pilihan) {
            if (satu.name().equals(teks)) {
                return satu;
            }
        }
        pengurai.salah(buat -> buat.bukanPilihan(pengurai.tempat(), teks, nama()));
        return null;
    }

    private List<String> nama() {
        return pilihan.stream().<String>map(Enum::name).toList();
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeString(((Enum<?>) nilai).name());
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusPilihan", Map.of("pilihan", nama()));
    }
}
