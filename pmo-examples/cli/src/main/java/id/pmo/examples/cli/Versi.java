package id.pmo.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote down. */
public final class Versi implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties versi = new Properties();
        try (InputStream isi = Objects.requireNonNull(Versi.class.getResourceAsStream("versi.properties"))) {
            versi.load(isi);
        }
        return new String[] {"pmo " + versi.getProperty("versi")};
    }
}
