package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of docs/dispensasi.md are read as the page says. */
class HalamanDispensasiTest {

    private static final Path HALAMAN = Path.of("../../docs/dispensasi.md");

    @TempDir
    private Path folder;

    @Test
    void ketigaContohBerkasMenyentuhSekolahYangDisebutHalaman() throws IOException {
        String peserta = contoh("peserta.csv");
        String seharusnya = tanpaTempat(blok("pratinjau"));

        for (String nama : List.of("surat.yaml", "surat.csv", "surat.json")) {
            Hasil hasil = new Panggilan().jalankan("dispensasi", "pratinjau", "--peserta", peserta, contoh(nama));

            assertThat(hasil.galat()).isEmpty();
            assertThat(tanpaTempat(hasil.keluaran())).as(nama).isEqualTo(seharusnya);
        }
    }

    private String contoh(String nama) throws IOException {
        return Files.writeString(folder.resolve(nama), blok(nama)).toString();
    }

    private static String blok(String nama) throws IOException {
        Matcher blok = Pattern.compile("<!-- " + Pattern.quote(nama) + " -->\\n```\\w*\\n(.*?)```\\n", Pattern.DOTALL)
                .matcher(Files.readString(HALAMAN));
        assertThat(blok.find()).as(nama).isTrue();
        return blok.group(1);
    }

    /** The lines differ from form to form. */
    private static String tanpaTempat(String teks) {
        return Pattern.compile("^\\S+ baris \\d+: ", Pattern.MULTILINE)
                .matcher(teks)
                .replaceAll("");
    }
}
