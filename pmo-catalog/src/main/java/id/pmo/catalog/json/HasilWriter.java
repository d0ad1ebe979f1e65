package id.pmo.catalog.json;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.HasilPemeriksaan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes results of checks as JSON: every key always, in one order, null where there is nothing. Equal results give
 * equal bytes: UTF-8, one result a line, lines ended by LF. Either a JSON array that {@link #finish()} closes, or one
 * result a line. Not for two threads at once.
 */
public final class HasilWriter {

    private static final JsonFactory JSON = new JsonFactory();

    /** With its checklist a result has some 8,000 bytes. */
    private static final int UKURAN_BIASA = 10_000;

    private final OutputStream keluaran;
    private final Bahasa bahasa;
    private final boolean larik;
    private boolean adaIsi;

    private HasilWriter(OutputStream keluaran, Bahasa bahasa, boolean larik) {
        this.keluaran = keluaran;
        this.bahasa = bahasa;
        this.larik = larik;
    }

    /** A writer of one JSON array with one result a line. */
    public static HasilWriter array(OutputStream keluaran, Bahasa bahasa) {
        return new HasilWriter(keluaran, bahasa, true);
    }

    /** A writer of NDJSON: one result a line. */
    public static HasilWriter ndjson(OutputStream keluaran, Bahasa bahasa) {
        return new HasilWriter(keluaran, bahasa, false);
    }

    /**
     * One result as JSON, without a line end.
     *
     * @param asal where the report came from; null where that is not known
     * @param bahasa the language of titles, messages and corrections
     */
    public static String toJson(HasilPemeriksaan hasil, @Nullable AsalLaporan asal, Bahasa bahasa) {
        // through characters, where half a character that a host put into a report cannot stop the writer
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            new IsiHasil(json, bahasa).tulis(hasil, asal);
        }
        return Kutipan.utuh(teks.toString());
    }

    /** One result as {@link #toJson} gives it, in UTF-8; made faster than by way of a text. */
    public static byte[] toJsonBytes(HasilPemeriksaan hasil, @Nullable AsalLaporan asal, Bahasa bahasa) {
        ByteArrayOutputStream bait = new ByteArrayOutputStream(UKURAN_BIASA);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bait)) {
            new IsiHasil(json, bahasa).tulis(hasil, asal);
        } catch (StreamWriteException setengahHuruf) {
            return toJson(hasil, asal, bahasa).getBytes(StandardCharsets.UTF_8);
        }
        byte[] json = bait.toByteArray();
        return mungkinSetengahHuruf(json) ? toJson(hasil, asal, bahasa).getBytes(StandardCharsets.UTF_8) : json;
    }

    /** Half a character, which only a host's own texts can hold, comes out escaped as {@code \\uD…} and is mended. */
    private static boolean mungkinSetengahHuruf(byte[] json) {
        for (int i = 2; i < json.length; i++) {
            if (json[i] == 'D' && json[i - 1] == 'u' && json[i - 2] == '\\') {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes one result.
     *
     * @param asal where the report came from; null where that is not known
     */
    public void write(HasilPemeriksaan hasil, @Nullable AsalLaporan asal) throws IOException {
        write(toJsonBytes(hasil, asal, bahasa));
    }

    /** Writes one result that {@link #toJsonBytes} made; so several threads can make what one of them writes. */
    public void write(byte[] json) throws IOException {
        if (larik) {
            kirim(adaIsi ? ",\n" : "[\n");
        }
        adaIsi = true;
        keluaran.write(json);
        if (!larik) {
            kirim("\n");
        }
    }

    /** Ends the output, which stays open. */
    public void finish() throws IOException {
        if (larik) {
            kirim(adaIsi ? "\n]\n" : "[]\n");
        }
        keluaran.flush();
    }

    private void kirim(String teks) throws IOException {
        keluaran.write(teks.getBytes(StandardCharsets.UTF_8));
    }
}
