package id.pmo.core.aturan;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days of the report's period, where the calendar has it.
 *
 * @param mulai first day of the window
 * @param selesai last day of the window, inclusive
 * @param bulanPelaksanaan the month named for the meeting
 * @param batasWaktu the last day that is on time, after a shift from a day off or an extension
 * @param sisaHari calendar days from the check to {@code batasWaktu}; 0 on the day itself, negative after it
 * @param batasRencana the last day that a plan may reach: the later of the cycle's end and six months from the meeting
 */
public record Jadwal(
        LocalDate mulai,
        LocalDate selesai,
        YearMonth bulanPelaksanaan,
        LocalDate batasWaktu,
        int sisaHari,
        LocalDate batasRencana) {

    /** The last day before the period closes: of the window, or the deadline where that was moved past it. */
    public LocalDate tutup() {
        return batasWaktu.isAfter(selesai) ? batasWaktu : selesai;
    }
}
