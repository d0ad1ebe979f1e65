package id.pmo.catalog;

import id.pmo.catalog.internal.BatasMasalah;
import id.pmo.catalog.internal.MasalahKebijakan;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with a policy, told to the person who maintains it. Sorted by place.
 *
 * @param berkas the file, as {@code <policy id>/<path in the policy>}; the id alone where the policy as a whole is meant
 * @param baris line from 1; 0 where the whole file is meant
 * @param kolom column from 1; 0 where the whole line or file is meant
 * @param kunci path of the key in the file, such as {@code periode.3.batasWaktu}; empty where no key is meant
 * @param kode permanent code of the kind of problem, such as {@code KB-206}
 * @param pesan what was found and what is expected
 * @param perbaikan the way out
 */
public record PolicyProblem(
        String berkas, int baris, int kolom, String kunci, String kode, DwiBahasa pesan, DwiBahasa perbaikan)
        implements Comparable<PolicyProblem> {

    private static final Comparator<PolicyProblem> URUTAN = Comparator.comparing(PolicyProblem::mengakhiri)
            .thenComparing(PolicyProblem::berkas)
            .thenComparing(problem -> problem.kode().equals(BatasMasalah.LEBIH))
            .thenComparingInt(PolicyProblem::baris)
            .thenComparingInt(PolicyProblem::kolom)
            .thenComparing(PolicyProblem::kunci)
            .thenComparing(PolicyProblem::kode)
            .thenComparing(problem -> problem.pesan().id());

    /** Nothing may be null. */
    public PolicyProblem {
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(kunci, "kunci");
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(pesan, "pesan");
        Objects.requireNonNull(perbaikan, "perbaikan");
    }

    /**
     * A problem of a known kind, in the words of its register.
     *
     * @param kode one of {@link PolicyProblemKind#all()}
     * @param nilai what fills the gaps of its texts: plain texts and numbers as they are, a {@link DwiBahasa} in each
     *     language, lists with commas
     * @throws IllegalArgumentException for a kode that the register does not have
     */
    public static PolicyProblem of(
            String berkas, int baris, int kolom, String kunci, String kode, Map<String, ?> nilai) {
        return MasalahKebijakan.problem(berkas, baris, kolom, kunci, kode, nilai);
    }

    /** The order in which the problems of one policy are told: those of its own files first, each by its place. */
    public static Comparator<PolicyProblem> urutan(String policy) {
        return Comparator.comparing(PolicyProblem::mengakhiri)
                .thenComparing(problem -> !problem.isOf(policy))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Whether this says how many more problems all files together have. */
    private boolean mengakhiri() {
        return kode.equals(BatasMasalah.LEBIH) && berkas.indexOf('/') < 0;
    }

    private boolean isOf(String policy) {
        return berkas.equals(policy) || berkas.startsWith(policy + "/");
    }

    /** The problem in one line: {@code file:line:column kode key: message}, without what is 0 or empty. */
    public String tulis(Bahasa bahasa) {
        String tempat = berkas + (baris == 0 ? "" : ":" + baris) + (kolom == 0 ? "" : ":" + kolom);
        return tempat + " " + kode + (kunci.isEmpty() ? "" : " " + kunci) + ": " + pesan.dalam(bahasa) + " "
                + perbaikan.dalam(bahasa);
    }

    @Override
    public int compareTo(PolicyProblem lain) {
        return URUTAN.compare(this, lain);
    }

    /** In Indonesian. */
    @Override
    public String toString() {
        return tulis(Bahasa.ID);
    }
}
