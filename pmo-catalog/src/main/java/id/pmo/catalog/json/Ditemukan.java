package id.pmo.catalog.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that were met in one object: tells of those that are not known and of those that are there twice. */
final class Ditemukan {

    private final Pengurai pengurai;
    private final Map<String, BentukObjek.Isian> dikenal;
    private long pernah;
    private @Nullable Set<String> takDikenal;
    private @Nullable Set<String> ganda;

    /** @param dikenal the fields that the object may have, at most 64 */
    Ditemukan(Pengurai pengurai, Map<String, BentukObjek.Isian> dikenal) {
        this.pengurai = pengurai;
        this.dikenal = dikenal;
    }

    /** The field at whose name the reader stands; null where its value is of no use, which is recorded. */
    BentukObjek.@Nullable Isian isian() {
        String nama = pengurai.nama();
        BentukObjek.Isian satu = dikenal.get(nama);
        if (satu == null) {
            asing(nama);
            return null;
        }
        long bit = 1L << satu.urutan();
        if ((pernah & bit) != 0) {
            ganda(nama);
            return null;
        }
        pernah |= bit;
        return satu;
    }

    private void asing(String nama) {
        if (takDikenal == null) {
            takDikenal = new HashSet<>();
        }
        if (takDikenal.add(nama)) {
            pengurai.salah(buat -> buat.takDikenal(pengurai.tempat(), nama, pengurai.tempatObjek(), dikenal.keySet()));
        } else {
            ganda(nama);
        }
    }

    /** Told once, however often the field comes back. */
    private void ganda(String nama) {
        if (ganda == null) {
            ganda = new HashSet<>();
        }
        if (ganda.add(nama)) {
            pengurai.salah(buat -> buat.ganda(pengurai.tempat()));
        }
    }
}
