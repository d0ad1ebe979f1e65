package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.rules.internal.uji.Keluarga;
import id.pmo.rules.internal.uji.Penguji;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tests one policy by the examples (contohUji) that stand beside its syarat. Immutable and thread-safe. */
public final class UjiKebijakan {

    private final Keluarga keluarga;

    private UjiKebijakan(Keluarga keluarga) {
        this.keluarga = keluarga;
    }

    /**
     * Loads a policy with its parents and compiles its rules. Rule files are code: hand over only files that are trusted
     * like code.
     *
     * @param source where it lies, and with it the policies that it extends and those that extend it
     * @throws id.pmo.catalog.PolicyException if one of them cannot be loaded, with every problem and its place
     */
    public static UjiKebijakan of(PolicySource source, String id) {
        return new UjiKebijakan(
                Keluarga.of(Objects.requireNonNull(source, "source"), Objects.requireNonNull(id, "id")));
    }

    /** The syarat of the policy, by kode. */
    public SortedSet<String> kode() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(keluarga.diuji().isi().kebijakan().syarat().keySet()));
    }

    /**
     * Runs all examples of the policy and of those that it extends, each under the policy whose own file holds it: a
     * policy that changes a value cannot be held to what its parent's examples say of the old one.
     */
    public HasilUji jalankan() {
        return jalankan(Set.of());
    }

    /**
     * The same for the examples of some syarat alone.
     *
     * @param kode the syarat; empty: all
     */
    public HasilUji jalankan(Set<String> kode) {
        return Penguji.uji(keluarga, kode);
    }
}
