package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyProblem;
import java.util.List;
import java.util.Optional;

/**
 * A policy that was looked through.
 *
 * @param sound the policy; none where anything is wrong with it
 * @param problems what is wrong, as {@link PolicyProblem#urutan} has it
 */
public record CheckedPack(Optional<Sound> sound, List<PolicyProblem> problems) {

    /** Copies the list. */
    public CheckedPack {
        problems = List.copyOf(problems);
    }

    /**
     * A policy that an engine would take.
     *
     * @param policy what was loaded
     * @param ready the same, ready to judge
     */
    public record Sound(LoadedPolicy policy, RunnablePolicy ready) {}
}
