package id.pmo.rules.kebijakan;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.policy.PackCheck;
import id.pmo.rules.internal.policy.StrataFactory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells everything that is wrong with a policy at once: its values, its texts, its rules, and how they fit together.
 * Thread-safe; rules that several policies share are compiled once.
 */
public final class PemeriksaKebijakan {

    private final PolicySource source;
    private final StrataFactory strata = new StrataFactory(EvaluatorKind.AUTO);

    private PemeriksaKebijakan(PolicySource source) {
        this.source = source;
    }

    /** For the policies of a place. */
    public static PemeriksaKebijakan of(PolicySource source) {
        return new PemeriksaKebijakan(Objects.requireNonNull(source, "source"));
    }

    /**
     * Looks through one policy, and compiles its rules where nothing else is wrong. No rule is run.
     *
     * @return what must be mended, as {@link PolicyProblem#urutan} has it; empty where an engine would take the policy, and
     *     its lock, if it has one, binds it
     */
    public synchronized List<PolicyProblem> periksa(String id) {
        return Stream.concat(
                        PackCheck.check(source, Objects.requireNonNull(id, "id"), strata).problems().stream(),
                        KunciKode.tertinggal(source, id).stream())
                .sorted(PolicyProblem.urutan(id))
                .toList();
    }
}
