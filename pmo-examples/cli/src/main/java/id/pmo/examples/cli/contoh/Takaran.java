package id.pmo.examples.cli.contoh;

import id.pmo.examples.cli.GalatPakai;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How large a share of the reports something befalls.
 *
 * @param bagian the shares by name, each from 0 to 1; the names are those of {@code takaran.properties}
 */
record Takaran(SortedMap<String, Double> bagian) {

    /**
     * The usual shares, some of them changed.
     *
     * @throws GalatPakai if there is no such share, or if it is none
     */
    static Takaran dengan(Map<String, String> ubahan) {
        SortedMap<String, Double> bagian = new TreeMap<>();
        Properties bawaan = bawaan();
        bawaan.stringPropertyNames().forEach(nama -> bagian.put(nama, Double.valueOf(bawaan.getProperty(nama))));
        ubahan.forEach((nama, nilai) -> {
            if (!bagian.containsKey(nama)) {
                throw new GalatPakai("galat.contoh.takaran", nama, String.join(", ", bagian.keySet()));
            }
            bagian.put(nama, angka(nama, nilai));
        });
        return new Takaran(bagian);
    }

    private static double angka(String nama, String nilai) {
        try {
            double angka = Double.parseDouble(nilai);
            if (angka >= 0 && angka <= 1) {
                return angka;
            }
        } catch (NumberFormatException bukanAngka) {
            // says the same as a number that lies outside
        }
        throw new GalatPakai("galat.contoh.takaranNilai", nama, nilai);
    }

    private static Properties bawaan() {
        Properties isi = new Properties();
        try (InputStreamReader berkas = new InputStreamReader(
                Objects.requireNonNull(Takaran.class.getResourceAsStream("takaran.properties")),
                StandardCharsets.UTF_8)) {
            isi.load(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException("takaran.properties cannot be read from the jar", e);
        }
        return isi;
    }

    double dari(String nama) {
        return Objects.requireNonNull(bagian.get(nama), nama);
    }
}
