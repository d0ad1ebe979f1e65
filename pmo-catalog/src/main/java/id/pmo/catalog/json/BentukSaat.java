package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.hasil.Temuan;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A day or a moment, in the years 0001 to 9999.
 *
 * @param pembaca reads a text of that form; throws {@link DateTimeException} for any other
 * @param penulis writes it
 * @param salah makes the finding for a text that is none
 * @param rincian name of the words that say what is expected
 */
record BentukSaat(Function<String, TemporalAccessor> pembaca, DateTimeFormatter penulis, Salah salah, String rincian)
        implements Bentuk {

    /** A date as {@code uuuu-MM-dd}. */
    static final BentukSaat TANGGAL = new BentukSaat(
            PembacaSaat::tanggal, DateTimeFormatter.ISO_LOCAL_DATE, PembuatTemuan::bukanTanggal, "harusTanggal");

    /** A date-time of ISO 8601 with its offset, which is kept as written; seconds and their fraction may be left out. */
    static final BentukSaat WAKTU = new BentukSaat(
            PembacaSaat::waktu, DateTimeFormatter.ISO_OFFSET_DATE_TIME, PembuatTemuan::bukanWaktu, "harusWaktu");

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.VALUE_STRING) {
            return pengurai.jenisSalah(this);
        }
        String teks = pengurai.teks();
        if (teks == null || teks.isEmpty()) {
            return null;
        }
        TemporalAccessor saat = saat(teks);
        if (saat == null) {
            pengurai.salah(buat -> salah.temuan(buat, pengurai.tempat(), teks));
        }
        return saat;
    }

    private @Nullable TemporalAccessor saat(String teks) {
        try {
            return pembaca.apply(teks);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeString(penulis.format((TemporalAccessor) nilai));
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian(rincian);
    }

    /** Makes the finding for a text that is no day or moment. */
    interface Salah {

        Temuan temuan(PembuatTemuan buat, Tempat tempat, String teks);
    }
}
