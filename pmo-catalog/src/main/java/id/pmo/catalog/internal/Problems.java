package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a policy, so that a maintainer sees all of it at once. */
final class Problems {

    private final List<PolicyProblem> found = new ArrayList<>();

    /** @param nilai what fills the gaps of the texts that the register has for the kode */
    void add(String berkas, int baris, int kolom, String kunci, String kode, Map<String, ?> nilai) {
        found.add(PolicyProblem.of(berkas, baris, kolom, kunci, kode, nilai));
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
            throw new PolicyException(id, found);
        }
    }
}
