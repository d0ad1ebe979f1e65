package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A date as {@code uuuu-MM-dd}, in the years 0001 to 9999. */
record BentukTanggal() implements Bentuk {

    // the formatter alone would take signs and years of more digits
    private static final Pattern BENTUK = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public @Nullable Object baca(Pengurai pengurai) {
        if (pengurai.token() != JsonToken.VALUE_STRING) {
            return pengurai.jenisSalah(this);
        }
        String teks = pengurai.teks();
        if (teks == null || teks.isEmpty()) {
            return null;
        }
        LocalDate tanggal = tanggal(teks);
        if (tanggal == null) {
            pengurai.salah(buat -> buat.bukanTanggal(pengurai.tempat(), teks));
        }
        return tanggal;
    }

    private static @Nullable LocalDate tanggal(String teks) {
        try {
            return BENTUK.matcher(teks).matches() ? LocalDate.parse(teks) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public void tulis(JsonGenerator json, Object nilai) {
        json.writeString(DateTimeFormatter.ISO_LOCAL_DATE.format((LocalDate) nilai));
    }

    @Override
    public DwiBahasa seharusnya(KatalogStruktur katalog) {
        return katalog.rincian("harusTanggal");
    }
}
