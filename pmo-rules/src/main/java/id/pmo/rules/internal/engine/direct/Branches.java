package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;

/** Rewrites conditions that say {@code or} as branches without it, the way Drools does: each branch fires on its own. */
final class Branches {

    private Branches() {}

    /** The branches of a condition, each a list of conditions that must all match. */
    static List<List<Condition>> of(Condition condition) {
        return switch (condition.getType()) {
            case AND -> product(condition.getSubConditions());
            case OR -> union(condition.getSubConditions());
            // Where the consequence stands; a rule with more than one is not planned.
            case CONSEQUENCE -> List.of(List.of());
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
}
