package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;

/** A pattern with an equality: over more than a few facts, only those with the right value are looked at. */
final class JoinStep implements Step {

    private final int type;
    private final ConditionPlan.Join join;
    private final int number;
    private final Match match;

    /** @param number tells this join from the others of its evaluator */
    JoinStep(int type, ConditionPlan.Join join, int number, Match match) {
        this.type = type;
        this.join = join;
        this.number = number;
        this.match = match;
    }

    @Override
    public boolean run(Run run) throws Exception {
        Facts.Group facts = run.facts.exactly(type);
        if (!Joins.many(facts)) {
            return match.any(run, facts);
        }
        if (run.joins.fresh(number)) {
            run.joins.open(number, facts, join.property(), join.thinning());
        }
        return match.any(run, run.joins.narrow(number, join.reading().apply(run.slots[join.value()])));
    }
}
