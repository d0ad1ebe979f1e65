package id.pmo.examples.spark;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Kalimat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of the job, and behind them those of the command. */
final class TeksSpark extends PropertyResourceBundle {

    private TeksSpark(Reader isi, ResourceBundle perintah) throws IOException {
        super(isi);
        setParent(perintah);
    }

    static Kalimat dalam(Bahasa bahasa) {
        String nama = "spark_" + bahasa.kode() + ".properties";
        try (Reader isi = new InputStreamReader(
                Objects.requireNonNull(TeksSpark.class.getResourceAsStream(nama), nama), StandardCharsets.UTF_8)) {
            return new Kalimat(bahasa, new TeksSpark(isi, Kalimat.dalam(bahasa).bundel()));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts cannot be read from the jar", e);
        }
    }
}
