package id.pmo.rules.internal.uji;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.kebijakan.HasilUji;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

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
     */
    public Optional<HasilUji> uji(Predicate<String> kode) {
        return siap.map(satu -> new HasilUji(
                satu.isi().kebijakan().identitas(),
                satu.contoh().stream()
                        .filter(contoh -> kode.test(contoh.kode()))
                        .map(satu.penguji()::uji)
                        .toList(),
                PencariTanpaContoh.cari(satu.isi(), satu.contoh()).stream()
                        .filter(lain -> kode.test(lain.kode()))
                        .toList()));
    }

    /**
     * What runs examples, and the examples.
     *
     * @param isi what was loaded
     * @param penguji judges by it
     * @param contoh those that its own files hold
     */
    public record Siap(LoadedPolicy isi, Penguji penguji, List<ContohSiap> contoh) {

        /** Copies the list. */
        public Siap {
            contoh = List.copyOf(contoh);
        }
    }
}
