package id.pmo.examples.cli.bandingkan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The table of keys in docs/uji-kebijakan.md has every key of the JSON of a comparison, in its order. */
class KunciJsonBandingTest {

    private static final Path HALAMAN = Path.of("../../docs/uji-kebijakan.md");
    private static final Pattern KUNCI = Pattern.compile("`([^`]+)`");

    @Test
    void setiapKunciTertulisMenurutUrutannya() throws IOException {
        assertThat(tertulis()).isEqualTo(keluaran());
    }

    /** The keys in the first column; one that begins with a dot belongs to the list of the one before. */
    private static List<String> tertulis() throws IOException {
        String isi = Files.readString(HALAMAN);
        String tabel = isi.substring(isi.indexOf("### As JSON"), isi.indexOf("### What it costs"));
        List<String> kunci = new ArrayList<>();
        tabel.lines()
                .filter(baris -> baris.startsWith("| `"))
                .forEach(baris -> KUNCI.matcher(baris.split("\\|", -1)[1])
                        .results()
                        .map(cocok -> cocok.group(1))
                        .forEach(satu -> kunci.add(satu.startsWith(".") ? "balik[]" + satu : satu)));
        return kunci;
    }

    private static List<String> keluaran() {
        String json = new Panggilan()
                .jalankan(
                        "kebijakan",
                        "bandingkan",
                        "psp-2023-2024",
                        "psp-2023-2024-gtk",
                        "--sekolah",
                        "300",
                        "--pada",
                        "2024-08-15T09:00:00+07:00",
                        "--format",
                        "json")
                .keluaran();
        List<String> kunci = new ArrayList<>();
        try (JsonParser isi = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            isi.nextToken();
            while (isi.nextToken() == JsonToken.PROPERTY_NAME) {
                String nama = isi.currentName();
                kunci.add(nama);
                JsonToken nilai = isi.nextToken();
                if (nama.equals("balik")) {
                    assertThat(isi.nextToken()).as("a verdict that turns").isEqualTo(JsonToken.START_OBJECT);
                    while (isi.nextToken() == JsonToken.PROPERTY_NAME) {
                        kunci.add("balik[]." + isi.currentName());
                        isi.nextToken();
                        isi.skipChildren();
                    }
                    while (isi.nextToken() == JsonToken.START_OBJECT) {
                        isi.skipChildren();
                    }
                } else if (nilai.isStructStart()) {
                    isi.skipChildren();
                }
            }
        }
        return kunci;
    }
}
