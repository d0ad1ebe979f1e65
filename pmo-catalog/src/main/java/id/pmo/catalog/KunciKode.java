package id.pmo.catalog;

import id.pmo.catalog.internal.KodeLockWriter;
import java.util.Objects;

/**
 * The lock of a policy's codes: what it promises of the kode, jenis, sifat and meaning of each syarat. While the major
 * version stays, none of them may vanish or change; a retired kode is never used again. Loading holds every policy that
 * has the file to it.
 */
public final class KunciKode {

    /** The name of the file in the policy's folder. */
    public static final String BERKAS = "kode.kunci.yaml";

    private KunciKode() {}

    /**
     * The text that the file should have now: every kode of the policy, and as retired those that an earlier major version
     * had.
     *
     * @throws PolicyException where the policy cannot be loaded, or breaks the lock that it has
     */
    public static String terbaru(PolicySource source, String id) {
        return KodeLockWriter.text(Objects.requireNonNull(source, "source"), Objects.requireNonNull(id, "id"));
    }
}
