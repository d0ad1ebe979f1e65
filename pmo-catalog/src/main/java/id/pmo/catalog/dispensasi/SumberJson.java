package id.pmo.catalog.dispensasi;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON: what is no JSON is told as such, all else as YAML, which tells the place of every value. */
final class SumberJson {

    private static final JsonFactory JSON = new JsonFactory();

    private SumberJson() {}

    static List<Baris> baca(String berkas, byte[] isi, Pencatat pencatat) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), isi)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            TokenStreamLocation letak = e.getLocation();
            pencatat.catat(
                    "DP-001",
                    berkas,
                    letak == null ? 0 : letak.getLineNr(),
                    letak == null ? 0 : letak.getColumnNr(),
                    "",
                    Map.of("sebab", String.valueOf(e.getOriginalMessage())));
            return List.of();
        }
        // between tokens a tab is white space, which YAML does not take for such; within a text it cannot stand
        byte[] tanpaTab = isi.clone();
        for (int i = 0; i < isi.length; i++) {
            tanpaTab[i] = isi[i] == '\t' ? (byte) ' ' : isi[i];
        }
        return SumberYaml.baca(berkas, tanpaTab, pencatat);
    }
}
