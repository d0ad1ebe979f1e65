package id.pmo.core.laporan;

import id.pmo.core.bentuk.TahunEmpatAngka;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a follow-up is carried out.
 *
 * @param mulai first day
 * @param selesai last day, inclusive
 */
public record Tenggat(
        @Nullable @TahunEmpatAngka LocalDate mulai,
        @Nullable @TahunEmpatAngka LocalDate selesai) {

    /** Whether something in it is filled. */
    public boolean terisi() {
        return mulai != null || selesai != null;
    }
}
