package id.pmo.rules.internal.engine.trace;

import java.util.List;
import java.util.Objects;

/**
 * One condition of a rule as its file has it.
 *
 * @param kind what it asks of the facts
 * @param type name of the facts it looks at, as written; empty where it looks at none itself
 * @param line its line in the file, from 1
 * @param text the whole condition, white space made single
 * @param constraints what stands between the brackets, one by one and in order, bindings included
 * @param inner the conditions within, in order
 */
public record ConditionSource(
        Kind kind, String type, int line, String text, List<String> constraints, List<ConditionSource> inner) {

    /** Copies the lists. */
    public ConditionSource {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        constraints = List.copyOf(constraints);
        inner = List.copyOf(inner);
    }

    /** What a condition asks. */
    public enum Kind {
        /** A fact that passes each constraint. */
        PATTERN,
        /** That nothing matches what is within. */
        NOT,
        /** That something matches what is within. */
        EXISTS,
        /** All that is within. */
        AND,
        /** One of what is within. */
        OR,
        /** A figure over all that matches what is within. */
        ACCUMULATE
    }
}
