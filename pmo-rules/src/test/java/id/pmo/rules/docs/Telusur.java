package id.pmo.rules.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The statements of the sources and what answers each, as {@code docs/telusur.yaml} holds them. */
@SuppressWarnings("unchecked")
final class Telusur {

    private final Map<String, Object> isi;

    private Telusur(Map<String, Object> isi) {
        this.isi = isi;
    }

    static Telusur baca() {
        Load yaml = new Load(LoadSettings.builder().build());
        return new Telusur((Map<String, Object>) yaml.loadFromString(Halaman.baca(Halaman.di("docs/telusur.yaml"))));
    }

    List<Map<String, Object>> pernyataan() {
        return (List<Map<String, Object>>) isi.get("pernyataan");
    }

    Map<String, String> tafsir() {
        return (Map<String, String>) isi.get("tafsir");
    }

    Map<String, String> tafsirNilai() {
        return (Map<String, String>) isi.get("tafsirNilai");
    }

    static List<String> daftar(Map<String, Object> pernyataan, String kunci) {
        return (List<String>) pernyataan.getOrDefault(kunci, List.of());
    }

    Set<String> semua(String kunci) {
        return pernyataan().stream()
                .flatMap(p -> daftar(p, kunci).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Places of the sources that lead to a kode or value. */
    Stream<String> tempat(String kunci, String kode) {
        return pernyataan().stream()
                .filter(p -> daftar(p, kunci).contains(kode))
                .map(p -> p.get("id").toString());
    }
}
