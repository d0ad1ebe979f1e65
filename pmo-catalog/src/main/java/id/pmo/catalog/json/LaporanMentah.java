package id.pmo.catalog.json;

import id.pmo.core.bentuk.Teks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The text of one report, cut from a file and not read yet, so that another thread may read it. Immutable and
 * thread-safe.
 */
public final class LaporanMentah {

    private final LaporanReader reader;
    private final Potongan potongan;
    private final int indeks;
    private final @Nullable HasilBaca terbaca;

    /** {@code terbaca} is null where reading is still to be done. */
    LaporanMentah(LaporanReader reader, Potongan potongan, int indeks, @Nullable HasilBaca terbaca) {
        this.reader = reader;
        this.potongan = potongan;
        this.indeks = indeks;
        this.terbaca = terbaca;
    }

    /**
     * A text cut from a file of one report a line, taken up again where its parts were brought, such as on another
     * machine; {@code baris()}, {@code kolom()} and {@code isi()} of the one that was cut.
     *
     * @param isi its bytes; null for a report beyond the limit of size
     */
    public static LaporanMentah of(LaporanReader reader, long baris, long kolom, byte @Nullable [] isi) {
        return new LaporanMentah(reader, new Potongan(new Posisi(baris, kolom), isi, null), 0, null);
    }

    /** The line on which it starts, from 1. */
    public long baris() {
        return potongan.awal().baris();
    }

    /** The column of that line, from 1, in UTF-16 units as editors count. */
    public long kolom() {
        return potongan.awal().kolom();
    }

    /** Its bytes, not copied; null for a report beyond the limit of size. */
    public byte @Nullable [] isi() {
        return potongan.isi();
    }

    /** Its position among the reports of the file, from 0; 0 for one that was taken up again. */
    public int indeks() {
        return indeks;
    }

    /** Its size in bytes; 0 for a report beyond the limit of size, whose bytes are not kept. */
    public int ukuran() {
        byte[] isi = potongan.isi();
        return isi == null ? 0 : isi.length;
    }

    /** The report, or what is wrong with its form; reads anew on each call. */
    public HasilBaca baca() {
        return terbaca == null ? reader.readPart(potongan, false).hasil() : terbaca;
    }

    /**
     * The school's number, found without reading the report as a whole: of a report that can be read, always the number
     * that reading gives.
     *
     * @return null where there is none, or where it cannot be found
     */
    public @Nullable String npsn() {
        byte[] isi = potongan.isi();
        if (isi == null) {
            return null;
        }
        String terlihat = PencariNpsn.dalam(isi);
        return terlihat == null ? npsn(isi) : terlihat;
    }

    private static @Nullable String npsn(byte[] isi) {
        try (JsonParser parser = LaporanReader.JSON.createParser(ObjectReadContext.empty(), isi)) {
            return parser.nextToken() == JsonToken.START_OBJECT && sampai(parser, "sekolah", JsonToken.START_OBJECT)
                    ? sampai(parser, "npsn", JsonToken.VALUE_STRING) ? Teks.isi(parser.getString()) : null
                    : null;
        } catch (JacksonException bukanJson) {
            return null;
        }
    }

    /** Goes on to the value of a key of the object that the parser stands in. */
    private static boolean sampai(JsonParser parser, String kunci, JsonToken jenis) {
        for (String nama = parser.nextName(); nama != null; nama = parser.nextName()) {
            JsonToken nilai = parser.nextToken();
            if (nama.equals(kunci)) {
                return nilai == jenis;
            }
            parser.skipChildren();
        }
        return false;
    }
}
