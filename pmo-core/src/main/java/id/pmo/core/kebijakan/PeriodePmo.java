package id.pmo.core.kebijakan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One period of a policy's calendar. All days are days in the policy's zone.
 *
 * @param ke its number, from 1
 * @param jenis what its report is about
 * @param siklus number of the cycle it belongs to, from 1
 * @param mulai first day on which it can be reported
 * @param selesai last day on which it can be reported, inclusive
 * @param bulanPelaksanaan the month named for the meeting
 * @param batasWaktu the deadline: the last day, inclusive, on which a report is on time
 */
public record PeriodePmo(
        int ke,
        JenisPeriode jenis,
        int siklus,
        LocalDate mulai,
        LocalDate selesai,
        YearMonth bulanPelaksanaan,
        LocalDate batasWaktu) {

    /** A number below 1 or an end before its start is refused. */
    public PeriodePmo {
        Objects.requireNonNull(jenis, "jenis");
        Objects.requireNonNull(bulanPelaksanaan, "bulanPelaksanaan");
        Objects.requireNonNull(batasWaktu, "batasWaktu");
        if (ke < 1 || siklus < 1) {
            throw new IllegalArgumentException("ke and siklus start at 1, but are " + ke + " and " + siklus);
        }
        if (selesai.isBefore(mulai)) {
            throw new IllegalArgumentException("selesai " + selesai + " lies before mulai " + mulai);
        }
    }
}
