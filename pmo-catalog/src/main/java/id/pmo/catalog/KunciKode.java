package id.pmo.catalog;

import id.pmo.catalog.internal.KodeLockCheck;
import id.pmo.catalog.internal.KodeLockWriter;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * The lock of a policy's codes: what it promises of the kode, jenis, sifat and meaning of each syarat, and of the names of
 * topics and subtopics. While the major version stays, none of them may vanish or change; a retired kode is never used again.
 * Loading holds every policy that has the file to it.
 */
public final class KunciKode {

    /** The name of the file in the policy's folder. */
    public static final String BERKAS = "kode.kunci.yaml";

    private KunciKode() {}

    /**
     * The retired codes of the policy and of those that it extends, of syarat and of the catalogue: none may be used again.
     *
     * @throws PolicyException where the policy cannot be loaded
     */
    public static SortedSet<String> pensiun(PolicySource source, String id) {
        return KodeLockWriter.retired(Objects.requireNonNull(source, "source"), Objects.requireNonNull(id, "id"));
    }

    /**
     * The text that the file should have now: every kode of the policy, and as retired those that an earlier major version
     * had.
     *
     * @throws PolicyException where the policy cannot be loaded, or breaks the lock that it has
     */
    public static String terbaru(PolicySource source, String id) {
        return KodeLockWriter.text(Objects.requireNonNull(source, "source"), Objects.requireNonNull(id, "id"));
    }

    /**
     * Tells of a lock that binds nothing, since it was made for an earlier major version. Loading takes such a policy, so that
     * its codes can change before they are locked anew; nobody should release it.
     *
     * @return empty where the lock binds, or there is none
     */
    public static List<PolicyProblem> tertinggal(PolicySource source, String id) {
        return KodeLockCheck.stale(Objects.requireNonNull(source, "source"), Objects.requireNonNull(id, "id"));
    }
}
