package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the project that the build writes in part, and holds to what it would write. */
public final class Halaman {

    private static final Path AKAR = Path.of("..").toAbsolutePath().normalize();

    private Halaman() {}

    static Path di(String berkas) {
        return AKAR.resolve(berkas);
    }

    /** The part between {@code <!-- nama:begin -->} and {@code <!-- nama:end -->} is this text. */
    public static void bagian(String berkas, String nama, String isi) {
        String teks = baca(di(berkas));
        String awal = "<!-- " + nama + ":begin -->\n";
        String akhir = "<!-- " + nama + ":end -->";
        assertThat(teks).as(berkas).contains(awal, akhir);
        int dari = teks.indexOf(awal) + awal.length();
        seluruhnya(berkas, teks.substring(0, dari) + isi + teks.substring(teks.indexOf(akhir)));
    }

    /** The whole page is this text. */
    static void seluruhnya(String berkas, String isi) {
        if (Boolean.getBoolean("pmo.tulis")) {
            tulis(di(berkas), isi);
        }
        assertThat(di(berkas)).as(berkas).exists();
        assertThat(baca(di(berkas)))
                .as("%s is stale; refresh it with ./mvnw verify -Dpmo.tulis=true", berkas)
                .isEqualTo(isi);
    }

    static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tulis(Path berkas, String isi) {
        try {
            Files.writeString(berkas, isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
