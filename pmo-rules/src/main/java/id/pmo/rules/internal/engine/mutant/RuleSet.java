package id.pmo.rules.internal.engine.mutant;

import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleName;
import id.pmo.rules.internal.engine.direct.DirectEvaluator;
import id.pmo.rules.internal.engine.direct.NotDirectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Compiled rules of which some can be left out. */
public final class RuleSet {

    private final List<Model> models;

    private RuleSet(List<Model> models) {
        this.models = models;
    }

    /** The rules of these models. */
    public static RuleSet of(Collection<Model> models) {
        return new RuleSet(List.copyOf(models));
    }

    /**
     * An evaluator of some of the rules.
     *
     * @param wanted by package and name
     */
    public Evaluator evaluator(Predicate<RuleName> wanted) {
        List<Model> some = new ArrayList<>();
        for (Model model : models) {
            List<Rule> rules = model.getRules().stream()
                    .filter(rule -> wanted.test(new RuleName(rule.getPackage(), rule.getName())))
                    .toList();
            if (!rules.isEmpty()) {
                some.add(new ModelImpl(model.getName()).withRules(rules).withGlobals(model.getGlobals()));
            }
        }
        try {
            return DirectEvaluator.of(some);
        } catch (NotDirectException e) {
            return PhreakEvaluator.of(some);
        }
    }
}
