package id.pmo.core.aturan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of sending and checking, in the zone that counts. Always there.
 *
 * @param hariKirim the day it was first sent; null while it has not been
 * @param hariPeriksa the day of the check
 * @param setelahSaatPeriksa whether the moment of sending lies after the moment of the check
 */
public record Pengiriman(@Nullable LocalDate hariKirim, LocalDate hariPeriksa, boolean setelahSaatPeriksa) {

    /** Whether it was sent. */
    public boolean terkirim() {
        return hariKirim != null;
    }

    /** The reference day: the day of sending, else of the check. */
    public LocalDate hariAcuan() {
        return hariKirim == null ? hariPeriksa : hariKirim;
    }
}
