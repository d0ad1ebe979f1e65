package id.pmo.core.kalender;

import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.kebijakan.PeriodePmo;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One period in a school's calendar. Moments are on the wall clock of the school's own zone, whatever zone the policy
 * counts its days in.
 *
 * @param periode the period as the policy has it
 * @param dibuka the first second on which it can be reported
 * @param batas the last second that is on time, after {@code perpanjangan}
 * @param ditutup the last second before the period closes
 * @param perpanjangan what moved the deadline; null where it stands as the policy has it
 * @param sisaHari calendar days to the deadline, as the policy counts days; 0 on the day itself, negative after it
 * @param status where the moment of looking lies
 * @param diminta what the period asks for, by kode
 */
public record AgendaPeriode(
        PeriodePmo periode,
        ZonedDateTime dibuka,
        ZonedDateTime batas,
        ZonedDateTime ditutup,
        @Nullable Perpanjangan perpanjangan,
        int sisaHari,
        StatusPeriode status,
        List<Permintaan> diminta) {

    /** Copies the list; nothing but {@code perpanjangan} may be null. */
    public AgendaPeriode {
        Objects.requireNonNull(periode, "periode");
        Objects.requireNonNull(dibuka, "dibuka");
        Objects.requireNonNull(batas, "batas");
        Objects.requireNonNull(ditutup, "ditutup");
        Objects.requireNonNull(status, "status");
        diminta = List.copyOf(diminta);
    }
}
