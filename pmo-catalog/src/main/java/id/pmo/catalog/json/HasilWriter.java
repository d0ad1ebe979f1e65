package id.pmo.catalog.json;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.HasilPemeriksaan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes results of checks as JSON: every key always, in one order, null where there is nothing. Equal results give
 * equal bytes: UTF-8, one result a line, lines ended by LF. Either a JSON array that {@link #finish()} closes, or one
 * result a line. Not for two threads at once.
 */
public final class HasilWriter {

    private static final JsonFactory JSON = new JsonFactory();

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

    /**
     * Writes one result.
     *
     * @param asal where the report came from; null where that is not known
     */
    public void write(HasilPemeriksaan hasil, @Nullable AsalLaporan asal) throws IOException {
        String pembuka = !larik ? "" : adaIsi ? ",\n" : "[\n";
        adaIsi = true;
        kirim(pembuka + toJson(hasil, asal, bahasa) + (larik ? "" : "\n"));
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
