package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Links the conditions of a plan, each to the next, and the last to what happens at a match. */
final class Steps {

    private static final Step FOUND = run -> true;

    private final IntSupplier joins;

    private Steps(AtomicInteger joins) {
        this.joins = joins::getAndIncrement;
    }

    /**
     * The first step of a rule.
     *
     * @param joins counts the joins of an evaluator
     */
    static Step of(RulePlan plan, AtomicInteger joins) {
        return new Steps(joins).link(plan.conditions(), Fire.of(plan.consequence(), plan.arguments()));
    }

    private Step link(List<ConditionPlan> conditions, Step last) {
        Step next = last;
        for (int i = conditions.size() - 1; i >= 0; i--) {
            next = link(conditions.get(i), next);
        }
        return next;
    }

    private Step link(ConditionPlan condition, Step next) {
        if (condition instanceof ConditionPlan.Pattern pattern) {
            return step(pattern, next);
        }
        if (condition instanceof ConditionPlan.Filter filter) {
            Check all = new Constraints.AllOf(filter.checks());
            return run -> all.holds(run.slots) && next.run(run);
        }
        if (condition instanceof ConditionPlan.Existence existence) {
            return existence(existence, next);
        }
        ConditionPlan.Accumulation accumulation = (ConditionPlan.Accumulation) condition;
        Accumulate collect = new Accumulate(accumulation, next);
        return collect.over(link(accumulation.inner(), collect.collecting()));
    }

    private Step existence(ConditionPlan.Existence existence, Step next) {
        Step[] alternatives = existence.alternatives().stream()
                .map(inner -> link(inner, FOUND))
                .toArray(Step[]::new);
        boolean wanted = !existence.negated();
        return run -> anyOf(alternatives, run) == wanted && next.run(run);
    }

    private static boolean anyOf(Step[] alternatives, Run run) throws Exception {
        for (Step alternative : alternatives) {
            if (alternative.run(run)) {
                return true;
            }
        }
        return false;
    }

    private Step step(ConditionPlan.Pattern pattern, Step next) {
        Check[] checks = pattern.checks().toArray(Check[]::new);
        Match match = new Match(pattern.slot(), checks, next);
        if (!Modifier.isFinal(pattern.type().getModifiers())) {
            return run -> match.any(run, run.facts.instancesOf(pattern.type()));
        }
        int type = Facts.id(pattern.type());
        ConditionPlan.Join join = pattern.join();
        if (join == null) {
            return run -> match.any(run, run.facts.exactly(type));
        }
        return new JoinStep(type, join, joins.getAsInt(), match);
    }
}
