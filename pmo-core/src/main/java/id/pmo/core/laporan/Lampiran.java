package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.bentuk.Teks;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file, a dokumentasi or a rekaman.
 *
 * @param judul what it shows
 * @param berkas its file name
 */
public record Lampiran(
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String judul,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String berkas) {

    /** Whether something in it is filled. */
    public boolean terisi() {
        return !Teks.kosong(judul) || !Teks.kosong(berkas);
    }
}
