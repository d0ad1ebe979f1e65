package id.pmo.examples.cli.periksakebijakan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as SARIF keeps the schema of SARIF 2.1.0, as its makers publish it. */
class SarifTest {

    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131";

    @TempDir
    private Path tempat;

    @Test
    void kebijakanTanpaMasalahMemenuhiSkema() throws IOException {
        Hasil hasil = new Panggilan().jalankan("kebijakan", "periksa", "--format", "sarif");

        assertThat(hasil.status()).isZero();
        assertThat(salah(hasil.keluaran())).isEmpty();
    }

    /** With a line and column, with a key, and of a whole file. */
    @Test
    void masalahDiSegalaTempatMemenuhiSkema() throws IOException {
        SalinanKebijakan salinan = new SalinanKebijakan(tempat)
                .ganti(LP_131 + ".drl", "jumlahDokumentasi < $diminta", "jumlahDokumentasi = 1")
                .ganti(LP_131 + ".yaml", "sifat: WAJIB", "sifat: WAJIBB");
        Hasil hasil = new Panggilan()
                .jalankan("kebijakan", "periksa", "--format", "sarif", "--bahasa", "en", salinan.folder());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).contains("\"startLine\":13", "\"fullyQualifiedName\":\"sifat\"");
        assertThat(salah(hasil.keluaran())).isEmpty();
    }

    @Test
    void skemanyaMenolakYangBukanSarif() throws IOException {
        String sarif = new Panggilan()
                .jalankan("kebijakan", "periksa", "--format", "sarif")
                .keluaran();

        assertThat(salah(sarif.replace("\"2.1.0\"", "\"2.1\""))).isNotEmpty();
        assertThat(salah(sarif.replace("\"results\"", "\"hasil\""))).isNotEmpty();
    }

    private static List<String> salah(String sarif) throws IOException {
        return skema().validate(sarif, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema skema() throws IOException {
        try (InputStream isi = requireNonNull(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(isi.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
