package id.pmo.core.rekap;

import id.pmo.core.bentuk.PemeriksaNpsn;
import java.io.Serializable;
import java.util.Comparator;

/**
 * One school's report for one period: what a Rekap counts once, however often it was filed.
 *
 * @param npsn the number under which it was filed
 * @param periode the period's number as filed
 */
public record Kunci(String npsn, int periode) implements Comparable<Kunci>, Serializable {

    private static final Comparator<Kunci> URUTAN =
            Comparator.comparing(Kunci::npsn).thenComparingInt(Kunci::periode);

    /** A malformed number is refused, so that nothing else that a report holds can get into a Rekap by it. */
    public Kunci {
        if (!PemeriksaNpsn.berbentukNpsn(npsn)) {
            throw new IllegalArgumentException("npsn is " + npsn + ", which is no national school number");
        }
        npsn = npsn.strip();
    }

    @Override
    public int compareTo(Kunci lain) {
        return URUTAN.compare(this, lain);
    }
}
