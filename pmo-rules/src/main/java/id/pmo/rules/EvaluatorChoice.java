package id.pmo.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an engine runs one stratum of a policy's rules, and why.
 *
 * @param policy id of the policy
 * @param stratum {@code keberlakuan}, {@code pemeriksaan} or {@code simpulan}
 * @param kind {@link EvaluatorKind#DIRECT} or {@link EvaluatorKind#PHREAK}
 * @param reason why these rules are not run directly; null where they are
 */
public record EvaluatorChoice(
        String policy,
        String stratum,
        EvaluatorKind kind,
        @Nullable String reason) {

    /** Only the reason may be null. */
    public EvaluatorChoice {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(kind, "kind");
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return policy + " " + stratum + ": " + kind + (reason == null ? "" : " (" + reason + ")");
    }
}
