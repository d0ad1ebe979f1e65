package id.pmo.rules.internal.pagar;

import id.pmo.rules.internal.pagar.baca.Condition;
import id.pmo.rules.internal.pagar.baca.Condition.Group;
import id.pmo.rules.internal.pagar.baca.Condition.Pattern;
import id.pmo.rules.internal.pagar.baca.Constraint;
import id.pmo.rules.internal.pagar.baca.Expression;
import id.pmo.rules.internal.pagar.baca.Expression.Comparison;
import id.pmo.rules.internal.pagar.baca.Expression.Logic;
import id.pmo.rules.internal.pagar.baca.Expression.Null;
import id.pmo.rules.internal.pagar.baca.Expression.Property;
import id.pmo.rules.internal.pagar.baca.Expression.Sum;
import id.pmo.rules.internal.pagar.baca.Expression.Variable;
import id.pmo.rules.internal.pagar.baca.Expression.Whole;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that what a consequence adds up is there whenever the rule fires: an empty field has no sum, and a school that left
 * it empty would get no verdict.
 */
final class SumCheck {

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private final Scope scope;
    private final Slips slips;

    /** The names that some condition holds to be there. */
    private final Set<String> there = new HashSet<>();

    SumCheck(Scope scope, Slips slips) {
        this.scope = scope;
        this.slips = slips;
    }

    void check(Rule rule) {
        if (!rule.consequence().isUnreadable()) {
            rule.conditions().forEach(this::condition);
            rule.consequence().arguments().stream()
                    .filter(Sum.class::isInstance)
                    .forEach(this::operand);
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern);
        } else if (condition instanceof Group group && group.word().equals("and")) {
            group.inner().forEach(this::condition);
        }
    }

    private void pattern(Pattern pattern) {
        Set<String> tested = new HashSet<>();
        pattern.constraints().stream()
                .filter(constraint -> constraint.binding() == null)
                .forEach(constraint -> tested(constraint.expression(), tested));
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.binding() != null
                    && constraint.expression() instanceof Property property
                    && tested.contains(property.name())) {
                there.add(constraint.binding().text());
            }
        }
        there.addAll(tested);
    }

    /** The properties and names that are not empty where a test is true. */
    private static void tested(Expression test, Set<String> tested) {
        if (test instanceof Logic logic && logic.operator().equals("&&")) {
            logic.parts().forEach(part -> tested(part, tested));
        } else if (test instanceof Comparison comparison) {
            boolean order = ORDER.contains(comparison.operator());
            if (order || excludesNull(comparison, comparison.right())) {
                add(comparison.left(), tested);
            }
            if (order || excludesNull(comparison, comparison.left())) {
                add(comparison.right(), tested);
            }
        }
    }

    /** Whether a comparison with that is true of nothing empty. */
    private static boolean excludesNull(Comparison comparison, Expression other) {
        return comparison.operator().equals("!=")
                ? other instanceof Null
                : comparison.operator().equals("==") && other instanceof Whole;
    }

    private static void add(Expression side, Set<String> tested) {
        if (side instanceof Property property) {
            tested.add(property.name());
        } else if (side instanceof Variable variable) {
            tested.add(variable.name());
        }
    }

    private void operand(Expression operand) {
        if (operand instanceof Sum sum) {
            operand(sum.left());
            operand(sum.right());
        } else if (operand instanceof Variable variable && !there.contains(variable.name())) {
            ValueType type = scope.find(variable.name());
            if (type != null && Objects.equals(type.type(), Integer.class)) {
                slips.add("KB-547", variable.at(), variable.name());
            }
        }
    }
}
