package id.pmo.catalog.internal;

import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.core.bahasa.Templat;
import java.util.Map;
import java.util.TreeMap;

/** The problems that a kind of file may have, by permanent code, with their texts. Immutable; read once. */
public final class KatalogMasalah {

    private final Map<String, Teks> teks;

    private KatalogMasalah(Map<String, Teks> teks) {
        this.teks = teks;
    }

    /** Reads {@code /id/pmo/catalog/<nama>}: a map of codes, each with {@code pesan} and {@code perbaikan}. */
    public static KatalogMasalah read(String nama) {
        Map<String, Teks> teks = new TreeMap<>();
        TeksTertanam.read(nama)
                .forEach((kode, satu) -> teks.put(
                        kode,
                        new Teks(
                                new Templat(TeksTertanam.duaBahasa(satu, "pesan")),
                                new Templat(TeksTertanam.duaBahasa(satu, "perbaikan")))));
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

    private record Teks(Templat pesan, Templat perbaikan) {}
}
