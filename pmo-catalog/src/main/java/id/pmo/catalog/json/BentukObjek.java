package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** An object with known fields only, each at most once: one record of the report. */
final class BentukObjek implements Bentuk {

    /**
     * One field.
     *
     * @param nama its name in JSON and in Java
     * @param urutan its position in the record, from 0
     * @param bentuk what its value looks like
     * @param ambil takes its value out of the record
     */
    record Isian(String nama, int urutan, Bentuk bentuk, Pengambil ambil) {}

    /** Takes one value out of a record. */
    interface Pengambil {
        @Nullable
        Object dari(Object rekaman);
    }

    /** Makes the record from its values, in order. */
    interface Pembuat {
        Object buat(@Nullable Object[] nilai);
    }

    private final Map<String, Isian> isian = new LinkedHashMap<>();
    private final Pembuat pembuat;

    BentukObjek(List<Isian> isian, Pembuat pembuat) {
        isian.forEach(satu -> this.isian.put(satu.nama(), satu));
        this.pembuat = pembuat;
    }

    /** Its fields by name, in order. */
    Map<String, Isian> isian() {
        return isian;
    }

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.START_OBJECT) {
            return pengurai.jenisSalah(this);
        }
        Ditemukan ditemukan = new Ditemukan(pengurai, isian);
        @Nullable Object[] nilai = new @Nullable Object[isian.size()];
        while (pengurai.maju() == JsonToken.PROPERTY_NAME) {
            Isian satu = ditemukan.isian();
            pengurai.maju();
            if (satu != null) {
                nilai[satu.urutan()] = pengurai.nilai(satu.bentuk());
            } else {
                pengurai.lewati();
            }
        }
        // also where the text broke off, so that what was read by then is known
        return pembuat.buat(nilai);
    }

    @Override
    public void tulis(JsonGenerator json, Object rekaman) {
        json.writeStartObject();
        for (Isian satu : isian.values()) {
            json.writeName(satu.nama());
            Object nilai = satu.ambil().dari(rekaman);
            if (nilai == null) {
                json.writeNull();
            } else {
                satu.bentuk().tulis(json, nilai);
            }
        }
        json.writeEndObject();
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusObjek");
    }
}
