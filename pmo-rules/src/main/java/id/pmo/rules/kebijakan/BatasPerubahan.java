package id.pmo.rules.kebijakan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many reports may turn when one policy takes the place of another.
 *
 * @param terbanyak so many, or so many per cent of those that could be read; not negative, and not above 100 per cent
 * @param persen whether per cent are meant
 */
public record BatasPerubahan(BigDecimal terbanyak, boolean persen) {

    private static final Pattern BENTUK = Pattern.compile("(\\d{1,9})|(\\d{1,3}(?:\\.\\d{1,6})?)%");
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** Refuses what is negative, and more than all. */
    public BatasPerubahan {
        Objects.requireNonNull(terbanyak, "terbanyak");
        if (terbanyak.signum() < 0) {
            throw new IllegalArgumentException("terbanyak must not be negative, was " + terbanyak);
        }
        if (persen && terbanyak.compareTo(SERATUS) > 0) {
            throw new IllegalArgumentException("terbanyak must not be more than 100 %, was " + terbanyak);
        }
    }

    /** At most so many reports. */
    public static BatasPerubahan laporan(long terbanyak) {
        return new BatasPerubahan(BigDecimal.valueOf(terbanyak), false);
    }

    /**
     * Reads {@code 100} or {@code 2.5%}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static BatasPerubahan parse(String teks) {
        Matcher bagian = BENTUK.matcher(teks);
        if (!bagian.matches()) {
            throw new IllegalArgumentException("teks must be like 100 or 2.5%, was " + teks);
        }
        return bagian.group(1) == null
                ? new BatasPerubahan(new BigDecimal(bagian.group(2)), true)
                : new BatasPerubahan(new BigDecimal(bagian.group(1)), false);
    }

    /** Whether more reports turn than may. */
    public boolean dilewati(RekapPerubahan rekap) {
        BigDecimal berbalik = BigDecimal.valueOf(rekap.semua().berbalik());
        return persen
                ? berbalik.multiply(SERATUS).compareTo(terbanyak.multiply(terbaca(rekap))) > 0
                : berbalik.compareTo(terbanyak) > 0;
    }

    /** How many of these reports may turn at most. */
    public long banyak(RekapPerubahan rekap) {
        return persen
                ? terbanyak
                        .multiply(terbaca(rekap))
                        .divide(SERATUS, 0, RoundingMode.FLOOR)
                        .longValueExact()
                : terbanyak.longValue();
    }

    /** A report that cannot be read never turns; counted in, it would make room for others that do. */
    private static BigDecimal terbaca(RekapPerubahan rekap) {
        return BigDecimal.valueOf(rekap.semua().laporan() - rekap.takTerbaca());
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return terbanyak.toPlainString() + (persen ? "%" : "");
    }
}
