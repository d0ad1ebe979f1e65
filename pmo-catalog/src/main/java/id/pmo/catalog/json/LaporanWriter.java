package id.pmo.catalog.json;

import id.pmo.core.laporan.LaporanPmo;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report as JSON in the form that {@link LaporanReader} reads: every key, in one order, null where there is
 * nothing, on one line. The same report gives the same bytes. Immutable and thread-safe.
 */
public final class LaporanWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private LaporanWriter() {}

    /** The report as JSON. */
    public static String write(LaporanPmo laporan) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            SkemaLaporan.LAPORAN.tulis(json, laporan);
        }
        return teks.toString();
    }

    /** The report as JSON in UTF-8. */
    public static byte[] writeBytes(LaporanPmo laporan) {
        return write(laporan).getBytes(StandardCharsets.UTF_8);
    }
}
