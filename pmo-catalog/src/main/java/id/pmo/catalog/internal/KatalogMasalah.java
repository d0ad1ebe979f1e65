package id.pmo.catalog.internal;

import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The problems that a kind of file may have, by permanent code, with their texts. Immutable; read once. */
public final class KatalogMasalah {

    private final Map<String, Teks> teks;

    private KatalogMasalah(Map<String, Teks> teks) {
        this.teks = teks;
    }

    /** Reads {@code /id/pmo/catalog/<nama>}: a map of codes, each with {@code pesan} and {@code perbaikan}. */
    public static KatalogMasalah read(String nama) {
        Problems problems = new Problems();
        Map<String, Teks> teks = new TreeMap<>();
        new YamlReader(problems)
                .read(nama, bytes("/id/pmo/catalog/" + nama))
                .ifPresent(root -> root.values()
                        .forEach((kode, node) -> node.map()
                                .flatMap(map -> templat(map, "pesan")
                                        .flatMap(pesan ->
                                                templat(map, "perbaikan").map(obat -> new Teks(pesan, obat))))
                                .ifPresent(satu -> teks.put(kode, satu))));
        problems.throwIfAny(nama);
        return new KatalogMasalah(teks);
    }

    /**
     * One problem in words.
     *
     * @param nilai what was found and expected, by the names of the gaps
     * @throws IllegalArgumentException for a code that the catalogue does not have
     */
    public MasalahBerkas masalah(
            String kode, String berkas, long baris, int kolom, String isian, Map<String, ?> nilai) {
        Teks satu = teks.get(kode);
        if (satu == null) {
            throw new IllegalArgumentException("kode " + kode + " is not one of " + teks.keySet());
        }
        return new MasalahBerkas(berkas, baris, kolom, isian, kode, satu.pesan.isi(nilai), satu.perbaikan.isi(nilai));
    }

    private static Optional<Templat> templat(YamlMap map, String kunci) {
        return map.require(kunci, "Tulis teksnya.")
                .flatMap(YamlNode::map)
                .flatMap(dua -> dua.require("id", "Tulis teksnya.")
                        .flatMap(YamlNode::text)
                        .flatMap(id -> dua.require("en", "Tulis teksnya.")
                                .flatMap(YamlNode::text)
                                .map(en -> new Templat(new DwiBahasa(id, en)))));
    }

    private static byte[] bytes(String nama) {
        try (InputStream in = KatalogMasalah.class.getResourceAsStream(nama)) {
            if (in == null) {
                throw new IllegalStateException(nama + " is not on the class path; build pmo-catalog again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + nama + " from the class path", e);
        }
    }

    private record Teks(Templat pesan, Templat perbaikan) {}
}
