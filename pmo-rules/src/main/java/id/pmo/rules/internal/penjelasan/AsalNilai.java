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
public final class AsalNilai {

    /** Stands for the number of the school's cohort in a path. */
    public static final String ANGKATAN = "{angkatan}";

    private static final String BERKAS = "asal-nilai.properties";

    private final Properties isi = new Properties();

    private AsalNilai() {}

    /** The table that comes with the library. */
    public static AsalNilai baca() {
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

    /**
     * What stands for one of its properties; empty for one that the table does not have.
     *
     * @return fields of the report, which begin with {@code /} or {@code ./}, and paths of values of the policy, in which a
     *     word in braces stands for a property of the same fact
     */
    public List<String> sifat(String jenis, String nama) {
        return tempat(jenis + "." + nama);
    }

    private List<String> tempat(String kunci) {
        String nilai = isi.getProperty(kunci, "");
        return nilai.isBlank() ? List.of() : List.of(nilai.strip().split("\\s+", -1));
    }
}
