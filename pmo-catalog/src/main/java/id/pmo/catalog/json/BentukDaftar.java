package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list without null elements.
 *
 * @param elemen what each element looks like
 * @param maks most elements
 */
record BentukDaftar(Bentuk elemen, int maks) implements Bentuk {

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.START_ARRAY) {
            return pengurai.jenisSalah(this);
        }
        List<Object> isi = new ArrayList<>();
        Tempat terlaluBanyak = null;
        int banyak = 0;
        while (pengurai.maju() != JsonToken.END_ARRAY && !pengurai.berhenti()) {
            banyak++;
            if (banyak == maks + 1) {
                terlaluBanyak = pengurai.tempatDaftar();
            }
            Object satu = butir(pengurai);
            if (satu != null && banyak <= maks) {
                isi.add(satu);
            }
        }
        if (terlaluBanyak != null) {
            Tempat tempat = terlaluBanyak;
            int ada = banyak;
            pengurai.salah(buat -> buat.lewatBatas(tempat, "daftarButir", ada, maks));
        }
        return isi;
    }

    /** Reads one element; one that is absent, and not faulty in another way, is a null in the list. */
    private @Nullable Object butir(Pengurai pengurai) {
        int sebelum = pengurai.banyakSalah();
        Object satu = pengurai.nilai(elemen);
        if (satu == null && pengurai.banyakSalah() == sebelum) {
            pengurai.salah(buat -> buat.butirNull(pengurai.tempat()));
        }
        return satu;
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeStartArray();
        for (Object satu : (List<?>) nilai) {
            if (satu == null) {
                json.writeNull();
            } else {
                elemen.tulis(json, satu);
            }
        }
        json.writeEndArray();
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusDaftar");
    }
}
