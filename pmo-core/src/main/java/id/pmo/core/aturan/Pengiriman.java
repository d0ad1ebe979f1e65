package id.pmo.core.aturan;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The moments of sending and checking, in the zone that counts. Always there.
 *
 * @param saatKirim when it was first sent; null while it has not been
 * @param saatPeriksa the moment of the check
 */
public record Pengiriman(@Nullable ZonedDateTime saatKirim, ZonedDateTime saatPeriksa) {

    /** The day of sending; null while it has not been sent. */
    public @Nullable LocalDate hariKirim() {
        return saatKirim == null ? null : saatKirim.toLocalDate();
    }

    /** The day of the check. */
    public LocalDate hariPeriksa() {
        return saatPeriksa.toLocalDate();
    }

    /** Whether it was sent. */
    public boolean terkirim() {
        return saatKirim != null;
    }

    /** Whether the moment of sending lies after the moment of the check. */
    public boolean setelahSaatPeriksa() {
        return saatKirim != null && saatKirim.isAfter(saatPeriksa);
    }

    /** The reference day: the day of sending, else of the check. */
    public LocalDate hariAcuan() {
        return saatKirim == null ? saatPeriksa.toLocalDate() : saatKirim.toLocalDate();
    }
}
