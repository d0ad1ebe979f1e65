package id.pmo.examples.cli.rekap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Properties;

/** What pages are made of, from the jar. */
public final class Sumber {

    private Sumber() {}

    /** A file beside this class, or one by its full name that begins with a slash. */
    public static String baca(String nama) {
        return teks(nama);
    }

    /** The library that draws the charts, and the page's own script after it. */
    static String skrip() {
        Properties versi = new Properties();
        try (InputStream isi = buka("/id/pmo/examples/cli/versi.properties")) {
            versi.load(isi);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the versions from the jar", e);
        }
        String pustaka =
                teks("/META-INF/resources/webjars/chart.js/" + versi.getProperty("bagan") + "/dist/chart.umd.min.js");
        // the map of its sources lies elsewhere, and the page asks for nothing from elsewhere
        return pustaka.replaceAll("(?m)^//# sourceMappingURL=.*$", "") + "\n" + teks("halaman.js");
    }

    /** By which the page's own rules let one script and one style pass, and no other. */
    public static String sidik(String isi) {
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sidik);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String teks(String nama) {
        try (InputStream isi = buka(nama)) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + nama + " from the jar", e);
        }
    }

    private static InputStream buka(String nama) {
        InputStream isi = Sumber.class.getResourceAsStream(nama);
        if (isi == null) {
            throw new IllegalStateException(nama + " is not on the class path; build pmo-examples/cli again");
        }
        return isi;
    }
}
