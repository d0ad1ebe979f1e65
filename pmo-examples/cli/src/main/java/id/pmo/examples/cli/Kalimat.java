package id.pmo.examples.cli;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.Berlabel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The command's own texts in one language.
 *
 * @param bahasa the language
 * @param bundel its texts; those with gaps are {@link MessageFormat} patterns
 */
record Kalimat(Bahasa bahasa, ResourceBundle bundel) {

    private static final Pattern CELAH = Pattern.compile("\\{(\\d+)}");

    /** The texts of a language, whatever the language of the machine. */
    static Kalimat dalam(Bahasa bahasa) {
        String nama = "messages_" + bahasa.kode() + ".properties";
        try (InputStreamReader isi = new InputStreamReader(
                Objects.requireNonNull(Kalimat.class.getResourceAsStream(nama)), StandardCharsets.UTF_8)) {
            return new Kalimat(bahasa, new PropertyResourceBundle(isi));
        } catch (IOException e) {
            throw new UncheckedIOException(nama + " cannot be read from the jar", e);
        }
    }

    /** Whether there is such a text. */
    boolean ada(String kunci) {
        return bundel.containsKey(kunci);
    }

    /**
     * A text with its gaps filled: what comes from outside is made safe to print, and numbers are plain digits, as in
     * the messages of findings.
     */
    String isi(String kunci, Object... nilai) {
        Object[] aman = Arrays.stream(nilai).map(this::aman).toArray();
        String pola = CELAH.matcher(bundel.getString(kunci))
                .replaceAll(m -> aman[Integer.parseInt(m.group(1))] instanceof Number ? "{$1,number,0}" : "$0");
        return new MessageFormat(pola, bahasa.locale()).format(aman);
    }

    /** The name of a value, safe to print. */
    String label(Berlabel nilai) {
        return Aman.teks(nilai.label().dalam(bahasa));
    }

    private Object aman(Object nilai) {
        if (nilai instanceof Berlabel berlabel) {
            return label(berlabel);
        }
        return nilai instanceof Number ? nilai : Aman.teks(nilai.toString());
    }
}
