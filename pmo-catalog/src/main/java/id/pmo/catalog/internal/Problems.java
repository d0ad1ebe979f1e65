package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a policy, so that a maintainer sees all of it at once; of one file no more than fits on a screen or two. */
final class Problems {

    private final List<PolicyProblem> found = new ArrayList<>();
    private final Map<String, Integer> perFile = new LinkedHashMap<>();

    /** @param nilai what fills the gaps of the texts that the register has for the kode */
    void add(String berkas, int baris, int kolom, String kunci, String kode, Map<String, ?> nilai) {
        if (perFile.merge(berkas, 1, Integer::sum) <= BatasMasalah.PER_BERKAS) {
            found.add(PolicyProblem.of(berkas, baris, kolom, kunci, kode, nilai));
        }
    }

    /** A problem of a file as a whole. */
    void add(String berkas, String kode, Map<String, ?> nilai) {
        add(berkas, 0, 0, "", kode, nilai);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was told, sorted by place. */
    List<PolicyProblem> all() {
        return found.stream().sorted().toList();
    }

    void throwIfAny(String id) {
        if (!found.isEmpty()) {
            List<PolicyProblem> all = new ArrayList<>(found);
            perFile.forEach((berkas, banyak) -> {
                if (banyak > BatasMasalah.PER_BERKAS) {
                    all.add(BatasMasalah.lebih(berkas, banyak - BatasMasalah.PER_BERKAS));
                }
            });
            throw new PolicyException(id, all);
        }
    }
}
