package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A free text.
 *
 * @param maks most code points
 */
record BentukTeks(int maks) implements Bentuk {

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.VALUE_STRING) {
            return pengurai.jenisSalah(this);
        }
        String teks = pengurai.teks();
        if (teks == null) {
            return null;
        }
        int panjang = teks.length() <= maks ? 0 : teks.codePointCount(0, teks.length());
        if (panjang > maks) {
            pengurai.salah(buat -> buat.lewatBatas(pengurai.tempat(), "karakter", panjang, maks));
            return null;
        }
        return teks;
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeString((String) nilai);
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusTeks");
    }
}
