package id.pmo.core.kebijakan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something in a policy holds, in the zone of the policy. What counts is the day a report was sent, or
 * of the check while it has not been.
 *
 * @param mulai first day; null: since ever
 * @param sampai last day, inclusive; null: for ever
 */
public record MasaBerlaku(
        @Nullable LocalDate mulai, @Nullable LocalDate sampai) {

    /** On every day. */
    public static final MasaBerlaku SELALU = new MasaBerlaku(null, null);

    /** An end before its start is refused. */
    public MasaBerlaku {
        if (mulai != null && sampai != null && sampai.isBefore(mulai)) {
            throw new IllegalArgumentException("sampai " + sampai + " lies before mulai " + mulai);
        }
    }

    /** Whether a day is one of them. */
    public boolean mencakup(LocalDate hari) {
        return (mulai == null || !hari.isBefore(mulai)) && (sampai == null || !hari.isAfter(sampai));
    }
}
