package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number of 32 bits, written as one: {@code 1.0} and {@code 1e0} are refused like 1.7. */
record BentukBilangan() implements Bentuk {

    /** The digits of the longest {@code int} and its sign. */
    private static final int TERPANJANG = 11;

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        JsonToken token = pengurai.token();
        if (pengurai.teksKosong()) {
            return null;
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return pengurai.jenisSalah(this);
        }
        String teks = pengurai.teks();
        if (teks == null) {
            return null;
        }
        if (token == JsonToken.VALUE_NUMBER_INT && teks.length() <= TERPANJANG) {
            long nilai = Long.parseLong(teks);
            if (nilai == (int) nilai) {
                return (int) nilai;
            }
        }
        pengurai.salah(buat -> buat.bukanBilanganBulat(pengurai.tempat(), teks));
        return null;
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeNumber((Integer) nilai);
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusBilangan");
    }
}
