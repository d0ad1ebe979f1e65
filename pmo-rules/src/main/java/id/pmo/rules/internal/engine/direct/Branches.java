package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;

/**
 * Rewrites conditions that say {@code or} as branches without it, the way Drools does: each branch fires on its own, an
 * {@code or} within {@code exists} makes branches of the whole rule, and within {@code not} one {@code not} each.
 */
final class Branches {

    private Branches() {}

    /** The branches of a condition, each a list of conditions that must all match. */
    static List<List<Condition>> of(Condition condition) {
        return switch (condition.getType()) {
            case AND -> product(condition.getSubConditions());
            case OR -> union(condition.getSubConditions());
            case EXISTS ->
                union(condition.getSubConditions()).stream()
                        .map(branch -> List.of(existential(branch, Condition.Type.EXISTS)))
                        .toList();
            case NOT ->
                List.of(union(condition.getSubConditions()).stream()
                        .map(branch -> existential(branch, Condition.Type.NOT))
                        .toList());
            default -> List.of(List.of(condition));
        };
    }

    private static List<List<Condition>> union(List<Condition> parts) {
        return parts.stream().flatMap(part -> of(part).stream()).toList();
    }

    private static List<List<Condition>> product(List<Condition> parts) {
        List<List<Condition>> branches = List.of(List.of());
        for (Condition part : parts) {
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> branch : branches) {
                for (List<Condition> continuation : of(part)) {
                    List<Condition> both = new ArrayList<>(branch);
                    both.addAll(continuation);
                    longer.add(both);
                }
            }
            branches = longer;
        }
        return branches;
    }

    private static Condition existential(List<Condition> inner, Condition.Type type) {
        return new ExistentialPatternImpl(
                inner.size() == 1 ? inner.get(0) : new CompositePatterns(Condition.Type.AND, inner), type);
    }
}
