package id.pmo.examples.cli.bandingkan;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON over several lines, for people. */
final class JsonTertata {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonTertata() {}

    static String tulis(String json) {
        StringWriter teks = new StringWriter();
        try (JsonParser isi = JSON.createParser(ObjectReadContext.empty(), json);
                JsonGenerator keluar = JSON.createGenerator(new Bertata(), teks)) {
            isi.nextToken();
            keluar.copyCurrentStructure(isi);
        }
        return teks.toString();
    }

    private static final class Bertata extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTASI = new DefaultIndenter("  ", "\n");
        private static final Separators PEMISAH =
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(PEMISAH)
                    .withObjectIndenter(INDENTASI)
                    .withArrayIndenter(INDENTASI);
        }
    }
}
