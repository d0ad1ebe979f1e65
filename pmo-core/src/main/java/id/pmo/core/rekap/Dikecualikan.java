package id.pmo.core.rekap;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something left out of the counts: a school from which no report is expected for a period, or reports that are not
 * counted. Sorted by reason, number and period.
 *
 * @param alasan why
 * @param npsn the school's number; null where the report names none
 * @param periode the period's number; null where the report names none
 * @param banyak how many
 */
public record Dikecualikan(
        Alasan alasan, @Nullable String npsn, @Nullable Integer periode, long banyak)
        implements Comparable<Dikecualikan> {

    private static final Comparator<Dikecualikan> URUTAN = Comparator.comparing(Dikecualikan::alasan)
            .thenComparing(Dikecualikan::npsn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Dikecualikan::periode, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(Dikecualikan::banyak);

    /** The reason may not be null. */
    public Dikecualikan {
        Objects.requireNonNull(alasan, "alasan");
    }

    @Override
    public int compareTo(Dikecualikan lain) {
        return URUTAN.compare(this, lain);
    }
}
