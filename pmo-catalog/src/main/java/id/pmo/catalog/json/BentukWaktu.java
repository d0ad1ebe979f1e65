package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A date-time of ISO 8601 with its offset, which is kept as written; seconds and their fraction may be left out. */
record BentukWaktu() implements Bentuk {

    private static final Pattern BENTUK = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
            + "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)");

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.VALUE_STRING) {
            return pengurai.jenisSalah(this);
        }
        String teks = pengurai.teks();
        if (teks == null || teks.isEmpty()) {
            return null;
        }
        OffsetDateTime waktu = waktu(teks);
        if (waktu == null) {
            pengurai.salah(buat -> buat.bukanWaktu(pengurai.tempat(), teks));
        }
        return waktu;
    }

    private static @Nullable OffsetDateTime waktu(String teks) {
        try {
            return BENTUK.matcher(teks).matches() ? OffsetDateTime.parse(teks) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) nilai));
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusWaktu");
    }
}
