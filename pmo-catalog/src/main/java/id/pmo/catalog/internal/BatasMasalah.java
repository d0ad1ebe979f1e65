package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps a list of problems so short that a person can read it, and says how many more there are. */
public final class BatasMasalah {

    /** Told of one file. */
    static final int PER_BERKAS = 100;

    /** Told of one policy. */
    static final int SEMUA = 1_000;

    /** The kind that says how many more there are; it ends what is told of its file. */
    public static final String LEBIH = "KB-139";

    private BatasMasalah() {}

    /**
     * The first problems of each file and of the policy, each followed by how many more there are; a short list as it is.
     *
     * @param id the policy, whose name stands for all files together
     * @param problems in the order in which they are told
     */
    public static List<PolicyProblem> terbatas(String id, Collection<PolicyProblem> problems) {
        List<PolicyProblem> told = new ArrayList<>();
        List<PolicyProblem> counts = new ArrayList<>();
        Map<String, Integer> perFile = new HashMap<>();
        Map<String, Integer> more = new LinkedHashMap<>();
        for (PolicyProblem problem : problems) {
            if (problem.kode().equals(LEBIH)) {
                counts.add(problem);
            } else if (perFile.merge(problem.berkas(), 1, Integer::sum) > PER_BERKAS) {
                more.merge(problem.berkas(), 1, Integer::sum);
            } else if (told.size() >= SEMUA) {
                more.merge(id, 1, Integer::sum);
            } else {
                told.add(problem);
            }
        }
        more.forEach((berkas, banyak) -> counts.add(lebih(berkas, banyak)));
        return Stream.concat(told.stream(), counts.stream()).toList();
    }

    /** Says how many more problems a file has. */
    static PolicyProblem lebih(String berkas, int banyak) {
        return PolicyProblem.of(berkas, 0, 0, "", LEBIH, Map.of("banyak", banyak));
    }
}
