package id.pmo.catalog.segel;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.internal.SealReader;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the seal of a policy says, and how far it holds. For people who want to know; a host that is to take nothing else
 * gives a {@link SealPolicy}.
 *
 * @param kebijakan id of the policy that was sealed
 * @param versi its version
 * @param sidikJari its fingerprint, which covers those that it extends, too
 * @param dibuatPada the moment at which it was sealed, as it is written there
 * @param berlakuSampai last day, in WIB, on which it may go live; null: no end
 * @param banyakBerkas how many files were sealed
 * @param tandaTangan each signature, by {@link KunciSegel#id} of its key
 * @param beda what in the policy is not as it was sealed, a problem for each file: changed, missing, added
 */
public record KeadaanSegel(
        String kebijakan,
        String versi,
        String sidikJari,
        String dibuatPada,
        @Nullable LocalDate berlakuSampai,
        int banyakBerkas,
        SortedMap<String, TandaTangan> tandaTangan,
        List<PolicyProblem> beda) {

    /** Copies the map and the list. */
    public KeadaanSegel {
        tandaTangan = Collections.unmodifiableSortedMap(new TreeMap<>(tandaTangan));
        beda = List.copyOf(beda);
    }

    /** What is known of a signature. */
    public enum TandaTangan {
        /** The key's own, over this seal. */
        SAH,
        /** Not that key's, or over something else. */
        SALAH,
        /** The key was not given. */
        BELUM_DIPERIKSA
    }

    /**
     * Reads the seal of a policy.
     *
     * @param source where it lies, with those that it extends
     * @param kunci the public keys that are known, by which signatures are checked
     * @return none where it is not sealed
     * @throws id.pmo.catalog.PolicyException where there is no such policy, or its seal cannot be read
     */
    public static Optional<KeadaanSegel> baca(PolicySource source, String id, Collection<PublicKey> kunci) {
        SortedMap<String, PublicKey> byId = new TreeMap<>();
        kunci.forEach(satu -> byId.put(KunciSegel.id(satu), satu));
        return SealReader.read(Objects.requireNonNull(source, "source"), Objects.requireNonNull(id, "id"), byId);
    }

    /** Whether a day, in WIB, is past the last on which it may go live. */
    public boolean lewat(LocalDate hari) {
        return berlakuSampai != null && hari.isAfter(berlakuSampai);
    }
}
