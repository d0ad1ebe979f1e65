package id.pmo.rules.internal.penilaian;

import id.pmo.rules.EvaluatorChoice;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.engine.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * One stratum's rules, ready to run.
 *
 * @param name {@code keberlakuan}, {@code pemeriksaan} or {@code simpulan}
 * @param evaluator what runs them
 * @param kind how
 * @param reason why not directly; null where they are run directly
 */
public record Stratum(
        String name,
        Evaluator evaluator,
        EvaluatorKind kind,
        @Nullable String reason) {

    /** The same as a host sees it. */
    public EvaluatorChoice choice(String policy) {
        return new EvaluatorChoice(policy, name, kind, reason);
    }
}
