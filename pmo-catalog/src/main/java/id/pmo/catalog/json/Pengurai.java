package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.hasil.Temuan;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * A place in one report's JSON that moves forward and records faults. It never throws for what the text holds: where
 * the text breaks off, it stops, and whoever reads gets no further token.
 */
final class Pengurai {

    private final JsonParser parser;
    private final TeksLaporan sumber;
    private final KatalogStruktur katalog;
    private final PencatatSalah catatan;
    private final DwiBahasa lanjutan;
    private final boolean mungkinPecah;
    private boolean berhenti;
    private boolean rusak;
    private boolean selesai;

    Pengurai(
            JsonParser parser, TeksLaporan sumber, KatalogStruktur katalog, PencatatSalah catatan, DwiBahasa lanjutan) {
        this.parser = parser;
        this.sumber = sumber;
        this.katalog = katalog;
        this.catatan = catatan;
        this.lanjutan = lanjutan;
        this.mungkinPecah = sumber.mungkinPecah();
    }

    @Nullable
    JsonToken token() {
        return berhenti ? null : parser.currentToken();
    }

    /** The next token; null at the end of the text and wherever nothing more can be read. */
    @Nullable
    JsonToken maju() {
        if (berhenti || catatan.penuh()) {
            berhenti = true;
            return null;
        }
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            putus(e);
            return null;
        }
    }

    /** Whether nothing more can be read. */
    boolean berhenti() {
        return berhenti;
    }

    /** Whether the text is not JSON, so that nothing can be said of what follows it. */
    boolean rusak() {
        return rusak;
    }

    /** The name of the field at which the reader stands. */
    String nama() {
        return Objects.requireNonNull(parser.currentName());
    }

    /** The text or the digits at which the reader stands; null where they cannot be read. */
    @Nullable
    String teks() {
        try {
            String teks = parser.getString();
            if (mungkinPecah && Kutipan.pecah(teks)) {
                salah(buat -> buat.bukanJson(tempat(), SebabBukanJson.SUROGAT, "", tanpaLanjutan()));
                return null;
            }
            return teks;
        } catch (JacksonException e) {
            putus(e);
            return null;
        }
    }

    /** Whether the reader stands at {@code ""}. */
    boolean teksKosong() {
        if (token() != JsonToken.VALUE_STRING) {
            return false;
        }
        String teks = teks();
        return teks == null || teks.isEmpty();
    }

    /** The value at which the reader stands; null where it is absent or faulty. */
    @Nullable
    Object nilai(Bentuk bentuk) {
        JsonToken token = token();
        return token == null || token == JsonToken.VALUE_NULL ? null : bentuk.baca(this);
    }

    /** Moves to the end of the value at which the reader stands, minding nothing but how deep it goes. */
    void lewati() {
        int dalam = 0;
        boolean terlaluDalam = false;
        JsonToken token = token();
        while (token != null) {
            if (token.isStructStart()) {
                dalam++;
                if (!terlaluDalam && parser.streamReadContext().getNestingDepth() > BatasBentuk.KEDALAMAN) {
                    terlaluDalam = true;
                    salah(buat -> terlaluDalam(buat, tempat()));
                }
            } else if (token.isStructEnd()) {
                dalam--;
            }
            if (dalam == 0) {
                return;
            }
            token = maju();
        }
    }

    private static Temuan terlaluDalam(PembuatTemuan buat, Tempat tempat) {
        return buat.lewatBatas(tempat, "lebihTingkat", BatasBentuk.KEDALAMAN, "tingkat", BatasBentuk.KEDALAMAN);
    }

    void salah(Function<PembuatTemuan, Temuan> salah) {
        catatan.catat(salah);
    }

    int banyakSalah() {
        return catatan.banyak();
    }

    /** Records that the value here is of another type, and skips it; always null. */
    @Nullable
    Object jenisSalah(Bentuk bentuk) {
        Tempat tempat = tempat();
        DwiBahasa ditemukan = ditemukan();
        if (!berhenti) {
            salah(buat -> buat.jenisSalah(tempat, ditemukan, bentuk.seharusnya(katalog)));
            lewati();
        }
        return null;
    }

    private DwiBahasa ditemukan() {
        JsonToken token = token();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return katalog.rincian(token == JsonToken.START_OBJECT ? "adaObjek" : "adaLarik");
        }
        if (token == null || token == JsonToken.VALUE_NULL) {
            return katalog.rincian("adaNull");
        }
        String teks = Objects.requireNonNullElse(teks(), "");
        return switch (token) {
            case VALUE_STRING -> katalog.rincian("adaTeks", Map.of("nilai", Kutipan.dari(teks)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                katalog.rincian("adaBilangan", Map.of("nilai", Kutipan.ringkas(teks)));
            default -> katalog.rincian("adaBenarSalah", Map.of("nilai", teks));
        };
    }

    /** Where the reader stands. */
    Tempat tempat() {
        TokenStreamContext konteks = parser.streamReadContext();
        String letak = konteks.pathAsPointer().toString();
        Posisi posisi = Posisi.dari(parser.currentTokenLocation()).sejak(sumber.awal());
        // at the opening bracket, which belongs to the place outside
        boolean diAwal = !konteks.hasPathSegment() && konteks.getParent() != null;
        return tempat(diAwal ? konteks.getParent() : konteks, letak, posisi);
    }

    /** The object in whose fields the reader stands. */
    Tempat tempatObjek() {
        return tempatAwal(parser.streamReadContext());
    }

    /** The list at whose element the reader stands. */
    Tempat tempatDaftar() {
        TokenStreamContext konteks = parser.streamReadContext();
        boolean diElemen = Objects.requireNonNull(token()).isStructStart();
        return tempatAwal(diElemen ? konteks.getParent() : konteks);
    }

    private Tempat tempatAwal(TokenStreamContext objek) {
        TokenStreamContext luar = objek.getParent();
        Posisi posisi = Posisi.dari(
                        objek.startLocation(parser.currentTokenLocation().contentReference()))
                .sejak(sumber.awal());
        return tempat(luar, luar.pathAsPointer().toString(), posisi);
    }

    private static Tempat tempat(TokenStreamContext di, String letak, Posisi posisi) {
        TokenStreamContext konteks = di;
        int butir = konteks.inArray() ? konteks.getCurrentIndex() : -1;
        if (konteks.inArray()) {
            konteks = konteks.getParent();
        }
        while (konteks.inArray()) {
            // arrays in arrays have no names; a report has none, so that the nearest name says enough
            butir = -1;
            konteks = konteks.getParent();
        }
        String nama = konteks.currentName();
        return nama == null ? new Tempat(letak, null, -1, posisi) : new Tempat(letak, nama, butir, posisi);
    }

    /** Makes sure that nothing but white space follows the report. */
    void akhiri() {
        selesai = true;
        if (maju() != null) {
            Posisi posisi = Posisi.dari(parser.currentTokenLocation());
            bukanJson(SebabBukanJson.SISA, posisi);
        } else if (!rusak && !sumber.utuh()) {
            bukanJson(SebabBukanJson.BUKAN_UTF8, Posisi.akhir(sumber.isi()));
        }
    }

    private void putus(JacksonException e) {
        Posisi posisi = Posisi.dari(parser.currentLocation());
        berhenti = true;
        if (e instanceof StreamConstraintsException) {
            // of the parser's own limits only that of nesting can be met, far beyond that of a report
            if (catatan.banyak() == 0) {
                Tempat tempat = Tempat.laporan(posisi.sejak(sumber.awal()));
                salah(buat -> terlaluDalam(buat, tempat));
            }
            return;
        }
        if (e.getLocation() != null) {
            posisi = Posisi.dari(e.getLocation());
        }
        if (!(e instanceof UnexpectedEndOfInputException) && !sumber.habis(posisi)) {
            bukanJson(selesai ? SebabBukanJson.SISA : SebabBukanJson.SALAH_TULIS, posisi);
        } else if (sumber.utuh()) {
            bukanJson(SebabBukanJson.TERPOTONG, posisi);
        } else {
            bukanJson(SebabBukanJson.BUKAN_UTF8, Posisi.akhir(sumber.isi()));
        }
    }

    /** Records that the text is not one report in JSON (ST-001) and stops. */
    void bukanJson(SebabBukanJson sebab, Posisi posisi) {
        berhenti = true;
        rusak = true;
        Tempat tempat = Tempat.laporan(posisi.sejak(sumber.awal()));
        String ditemukan = sebab == SebabBukanJson.SISA ? sumber.mulai(posisi) : sumber.sekitar(posisi);
        salah(buat -> buat.bukanJson(tempat, sebab, ditemukan, lanjutan));
    }

    private static DwiBahasa tanpaLanjutan() {
        return new DwiBahasa("", "");
    }
}
