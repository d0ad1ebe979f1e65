package id.pmo.rules.kebijakan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small report whose verdict turns, and the findings that it turns by.
 *
 * @param laporan the report as JSON, without the fields that hold nothing
 * @param riwayat the school's other reports as JSON, likewise; null where none were handed over
 * @param pada the moment of the check
 * @param berbalik whether its verdict turns as that of the report it was made from; false where neutral texts changed that
 * @param perubahan what becomes of the small report, before neutral texts stand in it: its findings show why it turns
 */
public record ContohBalik(
        String laporan, @Nullable List<String> riwayat, Instant pada, boolean berbalik, Perubahan perubahan) {

    /** Copies the list. */
    public ContohBalik {
        Objects.requireNonNull(laporan, "laporan");
        riwayat = riwayat == null ? null : List.copyOf(riwayat);
        Objects.requireNonNull(pada, "pada");
        Objects.requireNonNull(perubahan, "perubahan");
    }
}
