package id.pmo.rules.kebijakan;

/**
 * By how many examples something was seen true, and by how many false; an example may have seen both.
 *
 * @param benar examples that saw it true
 * @param salah examples that saw it false
 * @param selaluAda whether it asks only that there is a fact of a kind that no example lacks, so that it cannot be seen
 *     false
 */
public record Terlihat(int benar, int salah, boolean selaluAda) {

    /** How many answers there are to see. */
    public int sisi() {
        return selaluAda ? 1 : 2;
    }

    /** How many of them were seen. */
    public int sisiTerlihat() {
        return (benar > 0 ? 1 : 0) + (salah > 0 ? 1 : 0);
    }

    /** Whether every answer was seen. */
    public boolean lengkap() {
        return sisiTerlihat() >= sisi();
    }
}
