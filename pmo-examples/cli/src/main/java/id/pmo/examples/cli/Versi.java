package id.pmo.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote down. */
public final class Versi implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"pmo " + ini()};
    }

    /** The version alone. */
    public static String ini() {
        Properties versi = new Properties();
        try (InputStream isi = Objects.requireNonNull(Versi.class.getResourceAsStream("versi.properties"))) {
            versi.load(isi);
            return versi.getProperty("versi");
        } catch (IOException e) {
            throw new UncheckedIOException("versi.properties cannot be read from the jar", e);
        }
    }
}
