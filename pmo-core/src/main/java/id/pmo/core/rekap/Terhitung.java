package id.pmo.core.rekap;

import java.io.Serializable;
import java.util.Objects;

/**
 * The report of a school for a period that counts, and how many there were.
 *
 * @param capaian what the one that counts comes to
 * @param banyak how many came in, this one among them
 */
public record Terhitung(Capaian capaian, long banyak) implements Serializable {

    /** At least one is expected. */
    public Terhitung {
        Objects.requireNonNull(capaian, "capaian");
        if (banyak < 1) {
            throw new IllegalArgumentException("banyak is " + banyak + ", but a report that counts is at least one");
        }
    }

    /** Both together: of two reports that count, the smaller one does. */
    public Terhitung gabung(Terhitung lain) {
        return new Terhitung(capaian.compareTo(lain.capaian) <= 0 ? capaian : lain.capaian, banyak + lain.banyak);
    }
}
