package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.ketahanan.PengujiKetahanan;
import id.pmo.rules.internal.policy.StrataFactory;
import id.pmo.rules.internal.uji.Keluarga;
import id.pmo.rules.internal.uji.Penguji;
import id.pmo.rules.internal.uji.PengukurCakupan;
import java.util.Collections;
import java.util.List;
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
        return of(source, List.of(id)).get(0);
    }

    /**
     * The same for several policies of one place, in their order: rules that they share are compiled once.
     *
     * @throws id.pmo.catalog.PolicyException if one of them cannot be loaded, with every problem of that one and its place
     */
    public static List<UjiKebijakan> of(PolicySource source, List<String> ids) {
        Objects.requireNonNull(source, "source");
        StrataFactory strata = new StrataFactory(EvaluatorKind.AUTO);
        return ids.stream()
                .map(id -> new UjiKebijakan(Keluarga.of(source, id, strata)))
                .toList();
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

    /** What examples see of all rules; see {@link #cakupan(Set)}. */
    public Cakupan cakupan() {
        return cakupan(Set.of());
    }

    /**
     * What examples see of the rules: of each condition whether it was met true and whether false. All examples of the
     * policy count, and those of the policies that it extends or that extend it, as far as they share the rule's file.
     *
     * @param kode the syarat whose rules are wanted; empty: all rules
     */
    public Cakupan cakupan(Set<String> kode) {
        return PengukurCakupan.ukur(keluarga, kode);
    }

    /** How many slips the examples notice; see {@link #ketahanan(Set, KemajuanUji)}. */
    public Ketahanan ketahanan() {
        return ketahanan(Set.of(), (selesai, semua) -> {});
    }

    /**
     * Makes slips in the rules and values that the policy's own files hold, one at a time (mutation testing), and asks its
     * examples, and those of the policies that extend it, whether they notice. Takes seconds to minutes.
     *
     * @param kode the syarat that the slips are to be about; empty: all slips
     * @param kemajuan is told how far the work has come, on the calling thread
     * @throws IllegalStateException if an example does not hold even without a slip; {@link #jalankan()} says which
     */
    public Ketahanan ketahanan(Set<String> kode, KemajuanUji kemajuan) {
        return PengujiKetahanan.uji(keluarga, kode, kemajuan);
    }
}
