package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.Model;

/**
 * Walks rules with nested loops over the facts: no session, no agenda, no lock. Equal in effect to Drools for the rules
 * that it takes; the order in which matches fire may differ.
 */
public final class DirectEvaluator implements Evaluator {

    private final List<String> globals;
    private final Step[] rules;
    private final int slots;
    private final int joins;

    private DirectEvaluator(DirectRules direct) {
        this.globals = List.copyOf(direct.globals().keySet());
        AtomicInteger counter = new AtomicInteger();
        this.rules =
                direct.plans().stream().map(plan -> Steps.of(plan, counter)).toArray(Step[]::new);
        this.slots = direct.plans().stream().mapToInt(RulePlan::slots).max().orElse(globals.size());
        this.joins = counter.get();
    }

    /**
     * An evaluator of these compiled rules.
     *
     * @throws NotDirectException if they use what cannot be walked, with the first such rule
     */
    public static DirectEvaluator of(Collection<Model> models) throws NotDirectException {
        return new DirectEvaluator(DirectRules.of(models));
    }

    @Override
    public void evaluate(Facts facts, Map<String, ?> values) {
        Run run = new Run(facts, slots, joins);
        for (int i = 0; i < globals.size(); i++) {
            run.slots[i] = values.get(globals.get(i));
        }
        try {
            for (Step rule : rules) {
                rule.run(run);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a condition or consequence failed: " + e.getMessage(), e);
        }
    }
}
