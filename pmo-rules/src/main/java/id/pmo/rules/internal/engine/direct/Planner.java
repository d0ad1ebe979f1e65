package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;

/** Plans one rule of the executable model. */
final class Planner {

    private static final List<Rule.Attribute<?>> ATTRIBUTES = List.of(
            Rule.Attribute.NO_LOOP,
            Rule.Attribute.LOCK_ON_ACTIVE,
            Rule.Attribute.ENABLED,
            Rule.Attribute.AUTO_FOCUS,
            Rule.Attribute.SALIENCE,
            Rule.Attribute.AGENDA_GROUP,
            Rule.Attribute.ACTIVATION_GROUP,
            Rule.Attribute.RULEFLOW_GROUP,
            Rule.Attribute.DURATION,
            Rule.Attribute.TIMER,
            Rule.Attribute.CALENDARS,
            Rule.Attribute.DATE_EFFECTIVE,
            Rule.Attribute.DATE_EXPIRES);

    private final Rule rule;
    private final Slots slots;

    private Planner(Rule rule, List<String> globals) {
        this.rule = rule;
        this.slots = new Slots(globals);
    }

    /**
     * The plans of a rule, one for each branch.
     *
     * @throws NotDirectException if it uses what cannot be walked
     */
    static List<RulePlan> plan(Rule rule, List<String> globals) throws NotDirectException {
        List<RulePlan> branches = new ArrayList<>();
        for (List<Condition> branch : Branches.of(rule.getView())) {
            branches.add(new Planner(rule, globals).branch(branch));
        }
        return branches;
    }

    private RulePlan branch(List<Condition> branch) throws NotDirectException {
        for (Rule.Attribute<?> attribute : ATTRIBUTES) {
            if (!Objects.deepEquals(rule.getAttribute(attribute), attribute.getDefaultValue())) {
                throw unable("a rule attribute");
            }
        }
        if (rule.getConsequences().size() != 1) {
            throw unable("named consequences");
        }
        List<ConditionPlan> conditions = all(branch, false);
        Consequence consequence = rule.getDefaultConsequence();
        if (consequence.isUsingDrools() || consequence.isBreaking()) {
            throw unable("the working memory in its consequence");
        }
        int[] arguments = known(consequence.getVariables());
        return new RulePlan(
                rule.getPackage(), rule.getName(), conditions, consequence.getBlock(), arguments, slots.size());
    }

    /** @param existence whether one match of all of them is enough, so that of the last one any does */
    private List<ConditionPlan> all(List<Condition> conditions, boolean existence) throws NotDirectException {
        List<ConditionPlan> plans = new ArrayList<>();
        for (Condition condition : conditions) {
            plans.add(one(condition, existence && plans.size() == conditions.size() - 1));
        }
        return plans;
    }

    private ConditionPlan one(Condition condition, boolean any) throws NotDirectException {
        return switch (condition.getType()) {
            case PATTERN -> pattern((Pattern<?>) condition, any);
            case NOT -> existence(true, condition);
            case EXISTS -> existence(false, condition);
            case ACCUMULATE -> accumulation((AccumulatePattern<?>) condition);
            default -> throw unable("the construct " + condition.getType());
        };
    }

    private ConditionPlan existence(boolean negated, Condition condition) throws NotDirectException {
        List<List<ConditionPlan>> alternatives = new ArrayList<>();
        Set<Variable<?>> outside = slots.known();
        for (List<Condition> branch : Branches.of(condition.getSubConditions().get(0))) {
            alternatives.add(all(branch, true));
            // what an alternative binds is bound in no other one, though they share its condition
            slots.keep(outside);
        }
        return new ConditionPlan.Existence(negated, alternatives);
    }

    private List<ConditionPlan> inner(Condition condition) throws NotDirectException {
        List<List<Condition>> branches = Branches.of(condition);
        if (branches.size() != 1) {
            throw unable("or within accumulate");
        }
        return all(branches.get(0), false);
    }

    private ConditionPlan pattern(Pattern<?> pattern, boolean any) throws NotDirectException {
        Variable<?> variable = pattern.getPatternVariable();
        boolean elsewhere = variable instanceof Declaration<?> declared
                && (declared.getSource() != null || declared.getWindow() != null);
        if (elsewhere || pattern.isPassive()) {
            throw unable("facts from elsewhere");
        }
        boolean bound = slots.has(variable);
        int slot = slots.of(variable);
        CheckPlanner planner = new CheckPlanner(rule, slots, pattern);
        List<Check> checks = planner.plan();
        return bound
                ? new ConditionPlan.Filter(checks)
                : new ConditionPlan.Pattern(variable.getType(), slot, checks, planner.join(any));
    }

    private ConditionPlan accumulation(AccumulatePattern<?> pattern) throws NotDirectException {
        List<ConditionPlan> inner = inner(pattern.getCondition());
        List<ConditionPlan.Figure> figures = new ArrayList<>();
        for (AccumulateFunction function : pattern.getAccumulateFunctions()) {
            if (function.getExternalVars() != null && function.getExternalVars().length > 0) {
                throw unable("accumulate code of its own");
            }
            int source = function.getSource() instanceof Variable<?> variable ? known(variable) : -1;
            figures.add(new ConditionPlan.Figure(
                    function::createFunctionObject, source, slots.unnamed(), slots.of(function.getResult())));
        }
        return new ConditionPlan.Accumulation(inner, figures);
    }

    private int[] known(Variable<?>[] variables) throws NotDirectException {
        for (Variable<?> variable : variables) {
            known(variable);
        }
        return slots.of(variables);
    }

    private int known(Variable<?> variable) throws NotDirectException {
        if (!slots.has(variable)) {
            throw unable("a name that nothing binds");
        }
        return slots.of(variable);
    }

    private NotDirectException unable(String construct) {
        return new NotDirectException(rule.getName(), construct);
    }
}
