package id.pmo.examples.cli;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.Berlabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
public record Kalimat(Bahasa bahasa, ResourceBundle bundel) {

    /** The command's own texts, then those of each command that has some beside it; all end their last line. */
    private static final List<String> BAGIAN = List.of(
            "messages",
            "jelaskan/jelaskan",
            "rekap/rekap",
            "dispensasi/dispensasi",
            "kalender/kalender",
            "ingatkan/ingatkan",
            "contoh/contoh",
            "kebijakan/kebijakan",
            "uji/uji",
            "cakupan/cakupan",
            "ketahanan/ketahanan",
            "bandingkan/bandingkan",
            "baru/baru",
            "kunci/kunci",
            "segel/segel",
            "bangun/bangun",
            "periksakebijakan/periksakebijakan",
            "dokumen/dokumen",
            "awasi/awasi");

    private static final Pattern CELAH = Pattern.compile("\\{(\\d+)}");

    /** The texts of a language, whatever the language of the machine. */
    public static Kalimat dalam(Bahasa bahasa) {
        List<InputStream> bagian = BAGIAN.stream()
                .map(nama -> nama + "_" + bahasa.kode() + ".properties")
                .map(nama -> Objects.requireNonNull(Kalimat.class.getResourceAsStream(nama), nama))
                .toList();
        try (InputStreamReader isi = new InputStreamReader(
                new SequenceInputStream(Collections.enumeration(bagian)), StandardCharsets.UTF_8)) {
            return new Kalimat(bahasa, new PropertyResourceBundle(isi));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts cannot be read from the jar", e);
        }
    }

    /** Whether there is such a text. */
    public boolean ada(String kunci) {
        return bundel.containsKey(kunci);
    }

    /**
     * A text with its gaps filled: what comes from outside is made safe to print, and numbers are plain digits, as in
     * the messages of findings.
     */
    public String isi(String kunci, Object... nilai) {
        Object[] aman = Arrays.stream(nilai).map(this::aman).toArray();
        String pola = CELAH.matcher(bundel.getString(kunci))
                .replaceAll(m -> aman[Integer.parseInt(m.group(1))] instanceof Number ? "{$1,number,0}" : "$0");
        return new MessageFormat(pola, bahasa.locale()).format(aman);
    }

    /** The name of a value, safe to print. */
    public String label(Berlabel nilai) {
        return Aman.teks(nilai.label().dalam(bahasa));
    }

    private Object aman(Object nilai) {
        if (nilai instanceof Berlabel berlabel) {
            return label(berlabel);
        }
        if (nilai instanceof IOException gagal) {
            String kunci = SebabGagal.kunci(gagal);
            return kunci == null ? Aman.teks(String.valueOf(gagal.getMessage())) : bundel.getString(kunci);
        }
        return nilai instanceof Number ? nilai : Aman.teks(nilai.toString());
    }
}
