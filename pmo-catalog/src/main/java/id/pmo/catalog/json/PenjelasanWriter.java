package id.pmo.catalog.json;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.penjelasan.Penjelasan;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes explanations as JSON: every key always, in one order, null where there is nothing. */
public final class PenjelasanWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private PenjelasanWriter() {}

    /**
     * One explanation as JSON, without a line end.
     *
     * @param asal where the report came from; null where that is not known
     * @param bahasa the language of titles, messages and corrections
     */
    public static String toJson(Penjelasan penjelasan, @Nullable AsalLaporan asal, Bahasa bahasa) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            new IsiPenjelasan(json, bahasa).tulis(penjelasan, asal);
        }
        return Kutipan.utuh(teks.toString());
    }
}
