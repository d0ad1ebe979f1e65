package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.bentuk.Teks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A school's national number; a blank one counts as missing and is no fault of form. */
record BentukNpsn() implements Bentuk {

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.VALUE_STRING) {
            return pengurai.jenisSalah(this);
        }
        String teks = pengurai.teks();
        if (teks == null || Teks.kosong(teks) || PemeriksaNpsn.berbentukNpsn(teks)) {
            return teks;
        }
        pengurai.salah(buat -> buat.bukanNpsn(pengurai.tempat(), teks));
        return null;
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
