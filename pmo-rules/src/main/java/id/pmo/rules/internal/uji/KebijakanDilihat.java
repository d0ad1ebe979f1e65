package id.pmo.rules.internal.uji;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.kebijakan.HasilUji;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A policy that was looked through.
 *
 * @param id the policy
 * @param masalah what is wrong with it, sorted by place
 * @param siap the same policy, its examples made; none where anything is wrong with it
 */
public record KebijakanDilihat(String id, List<PolicyProblem> masalah, Optional<Siap> siap) {

    /** Copies the list. */
    public KebijakanDilihat {
        Objects.requireNonNull(id, "id");
        masalah = List.copyOf(masalah);
    }

    /**
     * Runs those of its own examples that belong to some syarat, and says which of these syarat go without; none where
     * anything is wrong with it.
     *
     * @param semua the policies looked through with it
     */
    public Optional<HasilUji> uji(Predicate<String> kode, List<KebijakanDilihat> semua) {
        return siap.map(satu -> new HasilUji(
                satu.isi().kebijakan().identitas(),
                satu.contoh().stream()
                        .filter(contoh -> kode.test(contoh.kode()))
                        .map(satu.penguji()::uji)
                        .toList(),
                PencariTanpaContoh.cari(satu.isi(), contoh(semua)).stream()
                        .filter(lain -> kode.test(lain.kode()))
                        .toList()));
    }

    /** The examples of this one and of those that extend it. */
    private Stream<ContohSiap> contoh(List<KebijakanDilihat> semua) {
        return semua.stream()
                .flatMap(satu -> satu.siap().stream())
                .filter(satu -> satu.silsilah().contains(id))
                .flatMap(satu -> satu.contoh().stream());
    }

    /**
     * What runs examples, and the examples.
     *
     * @param isi what was loaded
     * @param penguji judges by it
     * @param silsilah the id of the policy, that of its parent, and so on to the oldest
     * @param contoh those that its own files hold
     */
    public record Siap(LoadedPolicy isi, Penguji penguji, List<String> silsilah, List<ContohSiap> contoh) {

        /** Copies the lists. */
        public Siap {
            silsilah = List.copyOf(silsilah);
            contoh = List.copyOf(contoh);
        }
    }
}
