package id.pmo.examples.benchmarks.juri.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pmo.catalog.json.LaporanWriter;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.juri.Juri;
import id.pmo.examples.benchmarks.tulisan.Kode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Schema 2020-12 with conditionals, by networknt's validator, on a report already read into a tree. Each syarat is a
 * definition by its kode, so that an error tells which it broke.
 *
 * <p>It cannot compare two values (days with days, a list with another), count what is different, see the other reports
 * or the clock, nor tell a syarat that is met from one that is not asked. Values of the policy stand in it as literals.
 */
public final class AturanJsonSchema implements Juri {

    private static final Pattern KODE = Pattern.compile("/\\$defs/([A-Z]{2}-[0-9]{3})(?:/|$)");
    private static final Pattern KODE_DALAM_SKEMA = Pattern.compile("\"([A-Z]{2}-[0-9]{3})\":");

    private final String nama;
    private final Schema schema;
    private final Set<Kode> kode = EnumSet.noneOf(Kode.class);

    /** The schema, for reports under psp-2023-2024. */
    public AturanJsonSchema(String nama) {
        this.nama = nama;
        String teks = skema();
        Matcher m = KODE_DALAM_SKEMA.matcher(teks);
        while (m.find()) {
            kode.add(Kode.dari(m.group(1)));
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(teks, InputFormat.JSON);
        schema.initializeValidators();
    }

    @Override
    public String nama() {
        return nama;
    }

    @Override
    public Set<Kode> kode() {
        return Collections.unmodifiableSet(kode);
    }

    @Override
    public Supplier<List<Error>> siapkan(Kasus kasus) {
        JsonNode pohon = new JsonMapper().readTree(LaporanWriter.writeBytes(kasus.laporan()));
        return () -> schema.validate(pohon);
    }

    @Override
    public List<String> temuan(Object hasil) {
        return ((List<?>) hasil)
                .stream()
                        .map(salah -> temuan((Error) salah))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String temuan(Error salah) {
        Matcher m = KODE.matcher(salah.getSchemaLocation().toString());
        if (!m.find()) {
            throw new IllegalStateException("an error outside of any syarat: " + salah.getSchemaLocation());
        }
        return m.group(1) + " "
                + LetakSkema.dari(
                        Kode.dari(m.group(1)), salah.getInstanceLocation().toString());
    }

    private static String skema() {
        try (InputStream in =
                Objects.requireNonNull(AturanJsonSchema.class.getResourceAsStream("laporan.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
