package id.pmo.core.hasil;

import id.pmo.core.dispensasi.Perpanjangan;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report is on time; says nothing about completeness.
 *
 * @param status where it stands
 * @param batas the last second that is on time, 23:59:59 of the deadline day, in the zone that counts, after
 *     {@code perpanjangan}
 * @param selisihDetik seconds from the sending, or from the check while it is not sent, to {@code batas}; negative when
 *     late
 * @param zonaDiandaikan whether the policy asks for the school's own zone and its province is not known, so that
 *     Asia/Jakarta was taken
 * @param perpanjangan what moved the deadline; null where it stands as the policy has it
 */
public record KetepatanWaktu(
        StatusWaktu status,
        ZonedDateTime batas,
        long selisihDetik,
        boolean zonaDiandaikan,
        @Nullable Perpanjangan perpanjangan) {

    /** Nothing but {@code perpanjangan} may be null. */
    public KetepatanWaktu {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(batas, "batas");
    }
}
