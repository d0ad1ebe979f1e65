package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a group by the value of one property, so that a join over many facts looks at those that can match.
 *
 * <p>It only narrows: the constraint itself still decides. Made at the second question, since one walk through the group
 * costs less than sorting it. Values of several kinds, or of a kind whose {@code equals} is not the language's
 * {@code ==}, are not looked up.
 */
final class Lookup {

    private final Function1<Object, Object> property;
    private final @Nullable Thinning thinning;
    private Facts.Group group;
    private int questions;
    private @Nullable Class<?> kind;
    private @Nullable Map<@Nullable Object, Facts.Group> byValue;

    /** @param thinning which facts suffice; null where all are wanted */
    Lookup(Function1<Object, Object> property, @Nullable Thinning thinning, Facts.Group group) {
        this.property = property;
        this.thinning = thinning;
        this.group = group;
    }

    /** The facts that can match a value; all where that cannot be told. */
    Facts.Group candidates(@Nullable Object value) {
        if (questions < 2 && ++questions == 2) {
            sort();
        }
        if (byValue == null || (value != null && value.getClass() != kind)) {
            return group;
        }
        return byValue.getOrDefault(value, Facts.Group.NONE);
    }

    private void sort() {
        if (thinning != null) {
            group = thinning.of(group);
        }
        Map<@Nullable Object, Facts.Group> sorted = new HashMap<>();
        for (int i = 0; i < group.size(); i++) {
            Object value = property.apply(group.get(i));
            if (value != null) {
                if ((kind != null && kind != value.getClass()) || !equalsIsEquality(value)) {
                    return;
                }
                kind = value.getClass();
            }
            sorted.computeIfAbsent(value, v -> new Facts.Group()).add(group.get(i));
        }
        byValue = sorted;
    }

    /** Whether values of this kind are equal by {@code equals} exactly where the language calls them equal. */
    static boolean equalsIsEquality(Object value) {
        return value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof LocalDate;
    }
}
