package id.pmo.core.dispensasi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A later deadline. Where it lies after the period's window, the period stays open until it. One that is not later than
 * the deadline it is held against changes nothing.
 *
 * @param sasaran the schools it is for
 * @param periode the period's number
 * @param batasWaktu the new deadline: the last day, inclusive, on which a report is on time, in the zone that counts
 * @param surat the letter that grants it
 */
public record Perpanjangan(Sasaran sasaran, int periode, LocalDate batasWaktu, Surat surat) implements Dispensasi {

    /** Nothing may be null. */
    public Perpanjangan {
        Objects.requireNonNull(sasaran, "sasaran");
        Objects.requireNonNull(batasWaktu, "batasWaktu");
        Objects.requireNonNull(surat, "surat");
    }
}
