package id.pmo.rules.internal.engine.trace;

import java.util.List;

/**
 * What became of one rule over some facts.
 *
 * @param source the rule
 * @param matches how often all its conditions held
 * @param attempts the first matches where there are any, else the attempts that got furthest, furthest first; a few at
 *     most, and none for a rule without conditions
 */
public record RuleTrace(RuleSource source, int matches, List<Attempt> attempts) {

    /** Copies the list. */
    public RuleTrace {
        attempts = List.copyOf(attempts);
    }

    /**
     * One way through the conditions: which fact each of them was given.
     *
     * @param matched whether all of them held
     * @param conditions all of them, in order
     */
    public record Attempt(boolean matched, List<ConditionTrace> conditions) {

        /** Copies the list. */
        public Attempt {
            conditions = List.copyOf(conditions);
        }
    }
}
