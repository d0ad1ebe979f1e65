package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Walks rules with nested loops over the facts: no session, no agenda, no lock. Equal in effect to Drools for the rules
 * that it takes; the order in which matches fire may differ.
 */
public final class DirectEvaluator implements Evaluator {

    private final List<String> globals;
    private final List<RulePlan> plans;
    private final Step[] rules;
    private final int slots;
    private final int joins;

    private DirectEvaluator(List<String> globals, List<RulePlan> plans) {
        this.globals = globals;
        this.plans = List.copyOf(plans);
        AtomicInteger counter = new AtomicInteger();
        this.rules = plans.stream().map(plan -> Steps.of(plan, counter)).toArray(Step[]::new);
        this.slots = plans.stream().mapToInt(RulePlan::slots).max().orElse(globals.size());
        this.joins = counter.get();
    }

    /**
     * An evaluator of these compiled rules.
     *
     * @throws NotDirectException if they use what cannot be walked, with the first such rule
     */
    public static DirectEvaluator of(Collection<Model> models) throws NotDirectException {
        Set<String> globals = new LinkedHashSet<>();
        for (Model model : models) {
            for (Global<?> global : model.getGlobals()) {
                globals.add(global.getName());
            }
        }
        List<String> names = List.copyOf(globals);
        List<RulePlan> plans = new ArrayList<>();
        for (Model model : models) {
            if (!model.getQueries().isEmpty()) {
                throw new NotDirectException(model.getQueries().get(0).getName(), "a query");
            }
            if (!model.getTypeMetaDatas().isEmpty() || !model.getEntryPoints().isEmpty()) {
                throw new NotDirectException(model.getName(), "declared types or entry points");
            }
            for (Rule rule : model.getRules()) {
                plans.addAll(Planner.plan(rule, names));
            }
        }
        return new DirectEvaluator(names, plans);
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

    /** The rules as they are walked, for explanation. */
    List<RulePlan> plans() {
        return plans;
    }
}
