package id.pmo.core.rekap;

import java.util.OptionalDouble;

/**
 * A share with both of its parts, so that it can be checked.
 *
 * @param pembilang numerator
 * @param penyebut denominator
 */
public record Rasio(long pembilang, long penyebut) {

    /** A share above one is refused. */
    public Rasio {
        if (pembilang < 0 || pembilang > penyebut) {
            throw new IllegalArgumentException("pembilang " + pembilang + " is not within 0 and penyebut " + penyebut);
        }
    }

    /** The share from 0 to 1; none where there is nothing to share. */
    public OptionalDouble nilai() {
        return penyebut == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) pembilang / penyebut);
    }
}
