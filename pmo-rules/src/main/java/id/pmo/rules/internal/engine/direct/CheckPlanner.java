package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.jspecify.annotations.Nullable;

/** Puts the constraints and bindings of one pattern in order: a binding comes before the constraint that needs it. */
final class CheckPlanner {

    private final Rule rule;
    private final Slots slots;
    private final Pattern<?> pattern;
    private final Map<Variable<?>, Binding> waiting = new LinkedHashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final ThinningPlanner thinner;
    private ConditionPlan.@Nullable Join join;

    CheckPlanner(Rule rule, Slots slots, Pattern<?> pattern) {
        this.rule = rule;
        this.slots = slots;
        this.pattern = pattern;
        this.thinner = new ThinningPlanner(pattern);
        pattern.getBindings().forEach(binding -> waiting.put(binding.getBoundVariable(), binding));
    }

    List<Check> plan() throws NotDirectException {
        for (Constraint constraint : conjunction(pattern.getConstraint())) {
            if (constraint != SingleConstraint.TRUE) {
                checks.add(check(constraint));
                thinner.note(constraint);
            }
        }
        for (Variable<?> variable : List.copyOf(waiting.keySet())) {
            bind(variable);
        }
        return checks;
    }

    /**
     * The equality with a value bound by an earlier pattern, if there is one. Known after planning.
     *
     * @param one whether one match is enough
     */
    ConditionPlan.@Nullable Join join(boolean one) {
        return join == null || !one
                ? join
                : new ConditionPlan.Join(join.property(), join.value(), join.reading(), thinner.plan());
    }

    private static List<Constraint> conjunction(Constraint constraint) {
        return switch (constraint.getType()) {
            case MULTIPLE, AND ->
                constraint.getChildren().stream()
                        .flatMap(child -> conjunction(child).stream())
                        .toList();
            default -> List.of(constraint);
        };
    }

    private Check check(Constraint constraint) throws NotDirectException {
        return switch (constraint.getType()) {
            case SINGLE -> single((SingleConstraint) constraint);
            case OR -> new Constraints.AnyOf(parts(constraint));
            default -> new Constraints.AllOf(parts(constraint));
        };
    }

    private List<Check> parts(Constraint constraint) throws NotDirectException {
        List<Check> parts = new ArrayList<>();
        for (Constraint child : constraint.getChildren()) {
            parts.add(check(child));
        }
        return parts;
    }

    @SuppressWarnings("unchecked")
    private Check single(SingleConstraint constraint) throws NotDirectException {
        if (constraint.isTemporal()) {
            throw new NotDirectException(rule.getName(), "a temporal constraint");
        }
        Variable<?>[] variables = constraint.getVariables();
        for (Variable<?> variable : variables) {
            bind(variable);
        }
        noteJoin(constraint);
        int[] s = slots.of(variables);
        return switch (s.length) {
            case 1 -> new Constraints.One(Unwrap.lambda(constraint.getPredicate1(), Predicate1.class), s[0]);
            case 2 -> new Constraints.Two(Unwrap.lambda(constraint.getPredicate2(), Predicate2.class), s[0], s[1]);
            case 3 ->
                new Constraints.Three(Unwrap.lambda(constraint.getPredicate3(), Predicate3.class), s[0], s[1], s[2]);
            default -> new Constraints.Many(constraint.getPredicate(), s);
        };
    }

    private void bind(Variable<?> variable) throws NotDirectException {
        Binding binding = waiting.remove(variable);
        if (binding != null) {
            Variable<?>[] inputs = binding.getInputVariables();
            for (Variable<?> input : inputs) {
                bind(input);
            }
            checks.add(new Bind(function(binding, inputs), binding, slots.of(inputs), slots.of(variable)));
        } else if (!slots.has(variable)) {
            throw new NotDirectException(rule.getName(), "a name that nothing binds");
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Function1<Object, Object> function(Binding binding, Variable<?>[] inputs) {
        return inputs.length == 1 ? Unwrap.lambda(binding.getBindingFunction(), Function1.class) : null;
    }

    @SuppressWarnings("unchecked")
    private void noteJoin(SingleConstraint constraint) {
        BetaIndex<?, ?, ?> index = Comparison.withEarlier(pattern, constraint);
        if (join == null && index != null && index.getConstraintType() == Index.ConstraintType.EQUAL) {
            join = new ConditionPlan.Join(
                    Unwrap.lambda(index.getLeftOperandExtractor(), Function1.class),
                    slots.of(constraint.getVariables()[1]),
                    Unwrap.lambda(index.getRightOperandExtractor(), Function1.class),
                    null);
        }
    }
}
