package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a group by the value of one property, so that a join over many facts looks at those that can match.
 *
 * <p>It only narrows: the constraint itself still decides. Made at the second question, since one walk through the group
 * costs less than sorting it. Values of several kinds, or of a kind whose {@code equals} is not the language's
 * {@code ==}, are not looked up.
 */
final class Lookup {

    private final ConditionPlan.Join join;
    private final Facts.Group group;
    private int questions;
    private @Nullable Class<?> kind;
    private @Nullable Map<@Nullable Object, List<Object>> byValue;

    Lookup(ConditionPlan.Join join, Facts.Group group) {
        this.join = join;
        this.group = group;
    }

    /** The facts that can match; null if all must be looked at. */
    @Nullable
    List<Object> candidates(Object[] slots) {
        if (questions < 2 && ++questions == 2) {
            sort();
        }
        if (byValue == null) {
            return null;
        }
        Object value = join.reading().apply(slots[join.value()]);
        return value != null && value.getClass() != kind ? null : byValue.getOrDefault(value, List.of());
    }

    private void sort() {
        Map<@Nullable Object, List<Object>> sorted = new HashMap<>();
        for (int i = 0; i < group.size(); i++) {
            Object value = join.property().apply(group.get(i));
            if (value != null) {
                if ((kind != null && kind != value.getClass()) || !equalsIsEquality(value)) {
                    return;
                }
                kind = value.getClass();
            }
            sorted.computeIfAbsent(value, v -> new ArrayList<>()).add(group.get(i));
        }
        byValue = sorted;
    }

    private static boolean equalsIsEquality(Object value) {
        return value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof LocalDate;
    }
}
