package id.pmo.core.kebijakan;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * The version of a policy as numbers, ordered by age.
 *
 * @param utama major: moves when a kode is removed or changes its meaning
 * @param tambahan minor
 * @param perbaikan patch
 */
public record NomorVersi(BigInteger utama, BigInteger tambahan, BigInteger perbaikan)
        implements Comparable<NomorVersi> {

    private static final Comparator<NomorVersi> URUTAN = Comparator.comparing(NomorVersi::utama)
            .thenComparing(NomorVersi::tambahan)
            .thenComparing(NomorVersi::perbaikan);

    /**
     * Reads a version.
     *
     * @throws IllegalArgumentException if it is not three numbers with dots between them, such as {@code 1.0.0}
     */
    public static NomorVersi parse(String versi) {
        if (!versi.matches("[0-9]+\\.[0-9]+\\.[0-9]+")) {
            throw new IllegalArgumentException("versi must be three numbers such as 1.0.0, was " + versi);
        }
        String[] bagian = versi.split("\\.", -1);
        return new NomorVersi(new BigInteger(bagian[0]), new BigInteger(bagian[1]), new BigInteger(bagian[2]));
    }

    /** The first version of the next major one. */
    public NomorVersi utamaBerikutnya() {
        return new NomorVersi(utama.add(BigInteger.ONE), BigInteger.ZERO, BigInteger.ZERO);
    }

    @Override
    public int compareTo(NomorVersi lain) {
        return URUTAN.compare(this, lain);
    }

    @Override
    public String toString() {
        return utama + "." + tambahan + "." + perbaikan;
    }
}
