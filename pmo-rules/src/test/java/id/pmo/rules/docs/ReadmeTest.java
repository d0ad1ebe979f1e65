package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.PmoEngine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README shows is what the project holds. */
class ReadmeTest {

    private static final String README = "README.md";
    private static final String QUICKSTART =
            "pmo-examples/quickstart/src/main/java/id/pmo/examples/quickstart/Quickstart.java";

    @Test
    void tabelSyaratDibuatDariBerkasKebijakan() {
        Kebijakan kebijakan =
                PmoEngine.ofDefaults().kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow();
        String baris =
                kebijakan.syarat().values().stream().map(ReadmeTest::baris).collect(Collectors.joining());
        Halaman.bagian(
                README,
                "syarat",
                "| kode | syarat | in English | jenis | sifat | dasar |\n|---|---|---|---|---|---|\n" + baris);
    }

    @Test
    void contohQuickstartAdalahProgramYangDijalankanUji() {
        Halaman.bagian(README, "quickstart", "```java\n" + Halaman.baca(Halaman.di(QUICKSTART)) + "```\n");
    }

    @Test
    void versiYangDisebutAdalahVersiProyek() {
        Pattern versi = Pattern.compile("<artifactId>pmo-(?:parent|rules)</artifactId>\\s*<version>([^<]+)<");
        String proyek = versi(versi, "pom.xml");

        assertThat(versi(versi, README)).isEqualTo(proyek);
        assertThat(versi(versi, "pmo-examples/konsumen/pom.xml")).isEqualTo(proyek);
    }

    private static String versi(Pattern versi, String berkas) {
        Matcher m = versi.matcher(Halaman.baca(Halaman.di(berkas)));
        assertThat(m.find()).as(berkas).isTrue();
        return m.group(1);
    }

    @Test
    void setiapTautanReadmeAda() {
        Matcher tautan = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Halaman.baca(Halaman.di(README)));
        while (tautan.find()) {
            assertThat(Halaman.di(tautan.group(1))).exists();
        }
    }

    private static String baris(Syarat s) {
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(s.kode(), s.judul().id(), s.judul().en(), s.jenis(), s.sifat(), s.dasar())
                .replace("\r\n", "\n");
    }
}
