package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.bentuk.Teks;
import org.jspecify.annotations.Nullable;

/**
 * How the implementation of one follow-up went (source: S1, "Refleksi Implementasi").
 *
 * @param berjalanBaik what went well
 * @param belumBerjalanBaik what did not yet
 * @param adaKendala whether there were obstacles
 * @param kendala the obstacles
 * @param solusi how they are met
 */
public record Refleksi(
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String berjalanBaik,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String belumBerjalanBaik,
        @Nullable Boolean adaKendala,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String kendala,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String solusi) {

    /** Whether something in it is filled. */
    public boolean terisi() {
        return adaKendala != null
                || !Teks.kosong(berjalanBaik)
                || !Teks.kosong(belumBerjalanBaik)
                || !Teks.kosong(kendala)
                || !Teks.kosong(solusi);
    }

    /** An empty reflection to fill in field by field. */
    public static RefleksiBuilder builder() {
        return new RefleksiBuilder();
    }

    /** This reflection to change field by field. */
    public RefleksiBuilder toBuilder() {
        return new RefleksiBuilder(this);
    }
}
