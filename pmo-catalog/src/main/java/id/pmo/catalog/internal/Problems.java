package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a policy, so that a maintainer sees all of it at once. */
final class Problems {

    private final List<PolicyProblem> found = new ArrayList<>();

    void add(String berkas, int baris, int kolom, String kunci, String pesan) {
        found.add(new PolicyProblem(berkas, baris, kolom, kunci, pesan));
    }

    /** A problem of a file as a whole. */
    void add(String berkas, String pesan) {
        add(berkas, 0, 0, "", pesan);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny(String id) {
        if (!found.isEmpty()) {
            throw new PolicyException(id, found);
        }
    }
}
