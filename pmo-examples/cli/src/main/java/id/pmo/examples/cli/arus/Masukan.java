package id.pmo.examples.cli.arus;

import id.pmo.examples.cli.Kalimat;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read reports from.
 *
 * @param berkas its name, as results give it; {@code -} for standard input
 * @param path where it lies; null for standard input
 */
public record Masukan(String berkas, @Nullable Path path) {

    /** Standard input. */
    public static final Masukan STANDAR = new Masukan("-", null);

    /** The name of a file for people. */
    public static String nama(String berkas, Kalimat kalimat) {
        return berkas.equals(STANDAR.berkas) ? kalimat.isi("masukanStandar") : berkas;
    }

    /** Whether it can be read more than once. */
    boolean berulang() {
        return path != null && Files.isRegularFile(path);
    }

    /** The size of a file, in bytes. */
    long ukuran() throws IOException {
        return path == null ? 0 : Files.size(path);
    }

    InputStream buka(InputStream standar) throws IOException {
        if (path == null) {
            return standar;
        }
        // a path keeps a name as the bytes that it is, even those that the machine's encoding does not know; but unlike
        // a file stream it does not read pipes such as /dev/stdin
        return Files.isRegularFile(path) ? Files.newInputStream(path) : new FileInputStream(path.toFile());
    }
}
