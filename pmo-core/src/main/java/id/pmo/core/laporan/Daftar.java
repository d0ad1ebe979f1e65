package id.pmo.core.laporan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a report. */
final class Daftar {

    private Daftar() {}

    /**
     * An unmodifiable copy; null gives the empty list. Null elements stay, since a null in a list is a fault of the
     * report (ST-010) and must be told, not thrown.
     */
    static <T> List<T> salin(@Nullable List<T> daftar) {
        return daftar == null || daftar.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(daftar));
    }
}
