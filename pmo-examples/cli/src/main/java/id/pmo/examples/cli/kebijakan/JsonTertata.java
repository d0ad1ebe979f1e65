package id.pmo.examples.cli.kebijakan;

import static tools.jackson.core.filter.TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH;

import java.io.StringWriter;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.filter.FilteringGeneratorDelegate;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON over several lines, for people. */
public final class JsonTertata {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonTertata() {}

    /** The same, laid out. */
    public static String tulis(String json) {
        return tulis(json, keluar -> keluar);
    }

    /** An object without what in it is null or holds nothing; where that is all, an empty one. */
    public static String yangTerisi(String json) {
        String terisi =
                tulis(json, keluar -> new FilteringGeneratorDelegate(keluar, new Terisi(), INCLUDE_ALL_AND_PATH, true));
        return terisi.isEmpty() ? "{}" : terisi;
    }

    private static String tulis(String json, UnaryOperator<JsonGenerator> saringan) {
        StringWriter teks = new StringWriter();
        try (JsonParser isi = JSON.createParser(ObjectReadContext.empty(), json);
                JsonGenerator keluar = saringan.apply(JSON.createGenerator(new Bertata(), teks))) {
            isi.nextToken();
            keluar.copyCurrentStructure(isi);
        }
        return teks.toString();
    }

    private static final class Terisi extends TokenFilter {

        @Override
        public boolean includeString(String value) {
            return !value.isEmpty();
        }

        @Override
        public boolean includeNull() {
            return false;
        }

        @Override
        public boolean includeEmptyArray(boolean contentsFiltered) {
            return false;
        }

        @Override
        public boolean includeEmptyObject(boolean contentsFiltered) {
            return false;
        }
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
