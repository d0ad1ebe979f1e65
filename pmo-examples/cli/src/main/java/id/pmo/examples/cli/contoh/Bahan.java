package id.pmo.examples.cli.contoh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The sentences that made-up reports are put together from; see {@code bahan.yaml}. */
final class Bahan {

    private final Map<String, Object> isi;

    private Bahan(Map<String, Object> isi) {
        this.isi = isi;
    }

    @SuppressWarnings("unchecked")
    static Bahan bawaan() {
        try (InputStream berkas = Objects.requireNonNull(Bahan.class.getResourceAsStream("bahan.yaml"))) {
            return new Bahan(
                    (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(berkas));
        } catch (IOException e) {
            throw new UncheckedIOException("bahan.yaml cannot be read from the jar", e);
        }
    }

    /** A sentence of that kind, its gaps filled. */
    String satu(String jenis, Acak acak, String subtopik) {
        return isi(acak.satu(daftar(jenis)), acak, subtopik);
    }

    /** Two different sentences of that kind, or one. */
    String beberapa(String jenis, Acak acak, String subtopik) {
        List<String> daftar = daftar(jenis);
        String pertama = acak.satu(daftar);
        String kalimat = acak.kena(0.7) ? pertama + " " + acak.selain(daftar, pertama) : pertama;
        return isi(kalimat, acak, subtopik);
    }

    /** A sentence on an issue of a topic. */
    @SuppressWarnings("unchecked")
    String isu(String topik, Acak acak) {
        Map<String, List<String>> menurutTopik = (Map<String, List<String>>) Objects.requireNonNull(isi.get("isu"));
        List<String> daftar = menurutTopik.getOrDefault(topik, List.of());
        // a topic that the list does not know yet still has an issue
        return isi(daftar.isEmpty() ? acak.satu(daftar("akarMasalah")) : acak.satu(daftar), acak, "");
    }

    private String isi(String kalimat, Acak acak, String subtopik) {
        return kalimat.replace("<subtopik>", subtopik)
                .replace("<mapel>", acak.satu(daftar("mapel")))
                .replace("<kelas>", acak.satu(daftar("kelas")));
    }

    @SuppressWarnings("unchecked")
    private List<String> daftar(String jenis) {
        return (List<String>) Objects.requireNonNull(isi.get(jenis), jenis);
    }
}
