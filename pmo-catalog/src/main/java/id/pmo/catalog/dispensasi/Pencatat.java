package id.pmo.catalog.dispensasi;

import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.catalog.internal.KatalogMasalah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes note of what is wrong with the files. */
final class Pencatat {

    private static final KatalogMasalah KATALOG = KatalogMasalah.read("dispensasi.yaml");

    private final List<MasalahBerkas> masalah = new ArrayList<>();

    /** What is wrong with a file, or a place in it. */
    void catat(String kode, String berkas, long baris, int kolom, String medan, Map<String, ?> nilai) {
        masalah.add(KATALOG.masalah(kode, berkas, baris, kolom, medan, nilai));
    }

    /** What is wrong with a field, or with the whole of a dispensasi where it has no such field. */
    void catat(String kode, Baris baris, String medan, Map<String, ?> nilai) {
        Sel sel = baris.sel().get(medan);
        catat(
                kode,
                baris.berkas(),
                sel == null ? baris.nomor() : sel.baris(),
                sel == null ? 0 : sel.kolom(),
                medan,
                nilai);
    }

    int banyak() {
        return masalah.size();
    }

    List<MasalahBerkas> masalah() {
        return masalah;
    }
}
