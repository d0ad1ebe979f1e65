package id.pmo.rules.internal.penjelasan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Where the properties that rules read come from, as {@code asal-nilai.properties} tells. */
final class AsalNilai {

    private static final String BERKAS = "asal-nilai.properties";

    private final Properties isi = new Properties();

    private AsalNilai() {}

    static AsalNilai baca() {
        AsalNilai asal = new AsalNilai();
        try (InputStream berkas = Objects.requireNonNull(AsalNilai.class.getResourceAsStream(BERKAS), BERKAS)) {
            asal.isi.load(new InputStreamReader(berkas, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(BERKAS + " cannot be read from the jar", e);
        }
        return asal;
    }

    /** What stands for a fact's being there; empty for a type that the table does not have. */
    List<String> fakta(String jenis) {
        return tempat(jenis);
    }

    /** What stands for one of its properties; empty for one that the table does not have. */
    List<String> sifat(String jenis, String nama) {
        return tempat(jenis + "." + nama);
    }

    private List<String> tempat(String kunci) {
        String nilai = isi.getProperty(kunci, "");
        return nilai.isBlank() ? List.of() : List.of(nilai.strip().split("\\s+", -1));
    }
}
