package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.bentuk.Teks;
import org.jspecify.annotations.Nullable;

/**
 * A party to a follow-up.
 *
 * @param pihak who
 * @param peran as what
 */
public record PihakTerlibat(
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String pihak,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String peran) {

    /** Whether something in it is filled. */
    public boolean terisi() {
        return !Teks.kosong(pihak) || !Teks.kosong(peran);
    }
}
