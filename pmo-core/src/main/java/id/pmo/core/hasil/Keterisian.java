package id.pmo.core.hasil;

/**
 * How much of what is required is there: WAJIB syarat met out of WAJIB syarat in force. A waived syarat and one that
 * cannot be checked yet are not in force.
 *
 * @param terpenuhi how many are met
 * @param berlaku how many are in force
 */
public record Keterisian(int terpenuhi, int berlaku) {

    /** More met than in force is refused. */
    public Keterisian {
        if (terpenuhi < 0 || terpenuhi > berlaku) {
            throw new IllegalArgumentException("terpenuhi " + terpenuhi + " is not within 0 and berlaku " + berlaku);
        }
    }

    /** The share that is met, from 0 to 1; 1 where nothing is in force. */
    public double rasio() {
        return berlaku == 0 ? 1 : (double) terpenuhi / berlaku;
    }
}
