package id.pmo.examples.cli.tabel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows under named columns, as CSV or as a JSON array of objects. */
public final class Tabel {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<String> kolom;
    private final List<List<@Nullable Object>> baris = new ArrayList<>();

    /** A table with these columns and no rows. */
    public Tabel(String... kolom) {
        this.kolom = List.of(kolom);
    }

    /** Adds a row: texts, whole numbers and null, one for each column. */
    public void tambah(List<@Nullable Object> isi) {
        if (isi.size() != kolom.size()) {
            throw new IllegalArgumentException(isi + " does not fit the columns " + kolom);
        }
        baris.add(isi);
    }

    /** As CSV with a line of column names; a text that a spreadsheet would take for a formula gets an apostrophe. */
    public String csv() {
        StringWriter teks = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(teks)) {
            csv.writeRecord(kolom);
            baris.forEach(isi -> csv.writeRecord(isi.stream().map(Tabel::sel).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return teks.toString();
    }

    /** As one JSON array, a row a line. */
    public String json() {
        StringBuilder teks = new StringBuilder("[");
        for (List<@Nullable Object> isi : baris) {
            teks.append(teks.length() == 1 ? "\n" : ",\n").append(objek(isi));
        }
        return teks.append(baris.isEmpty() ? "]\n" : "\n]\n").toString();
    }

    private String objek(List<@Nullable Object> isi) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            json.writeStartObject();
            for (int i = 0; i < kolom.size(); i++) {
                Object nilai = isi.get(i);
                if (nilai instanceof Number angka) {
                    json.writeNumberProperty(kolom.get(i), angka.longValue());
                } else {
                    json.writeStringProperty(kolom.get(i), nilai == null ? null : nilai.toString());
                }
            }
            json.writeEndObject();
        }
        return teks.toString();
    }

    private static String sel(@Nullable Object nilai) {
        return nilai instanceof Number ? nilai.toString() : SelCsv.aman(nilai == null ? null : nilai.toString());
    }
}
