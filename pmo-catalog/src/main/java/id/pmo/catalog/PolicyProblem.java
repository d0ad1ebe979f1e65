package id.pmo.catalog;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong with a policy, told to the person who maintains it.
 *
 * @param berkas the file, as {@code <policy id>/<path in the policy>}; the id alone where the policy as a whole is meant
 * @param baris line from 1; 0 where the whole file is meant
 * @param kolom column from 1; 0 where the whole line or file is meant
 * @param kunci path of the key in the file, such as {@code periode.3.batasWaktu}; empty where no key is meant
 * @param pesan what was found, what is expected, and the way out, in Indonesian
 */
public record PolicyProblem(String berkas, int baris, int kolom, String kunci, String pesan)
        implements Comparable<PolicyProblem> {

    private static final Comparator<PolicyProblem> URUTAN = Comparator.comparing(PolicyProblem::berkas)
            .thenComparingInt(PolicyProblem::baris)
            .thenComparingInt(PolicyProblem::kolom)
            .thenComparing(PolicyProblem::kunci)
            .thenComparing(PolicyProblem::pesan);

    /** Nothing may be null. */
    public PolicyProblem {
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(kunci, "kunci");
        Objects.requireNonNull(pesan, "pesan");
    }

    @Override
    public int compareTo(PolicyProblem lain) {
        return URUTAN.compare(this, lain);
    }

    /** The problem in one line: {@code file:line:column key: message}, without what is 0. */
    @Override
    public String toString() {
        String tempat = berkas + (baris == 0 ? "" : ":" + baris) + (kolom == 0 ? "" : ":" + kolom);
        return tempat + (kunci.isEmpty() ? "" : " " + kunci) + ": " + pesan;
    }
}
