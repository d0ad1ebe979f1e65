package id.pmo.rules.internal.engine.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one condition in one attempt.
 *
 * @param source the condition
 * @param holds whether it held; null where an earlier one did not, so that nobody looked
 * @param fact the fact it looked at; null for none
 * @param constraints what stands between its brackets
 * @param inner attempts at the conditions within
 */
public record ConditionTrace(
        ConditionSource source,
        @Nullable Boolean holds,
        @Nullable Object fact,
        List<ConstraintTrace> constraints,
        List<RuleTrace.Attempt> inner) {

    /** Copies the lists. */
    public ConditionTrace {
        constraints = List.copyOf(constraints);
        inner = List.copyOf(inner);
    }

    /**
     * What became of one constraint, or of one binding, which always holds.
     *
     * @param text as written
     * @param holds whether it held; null where nobody looked
     * @param reads the values that it read, in the order of the text
     */
    public record ConstraintTrace(String text, @Nullable Boolean holds, List<Read> reads) {

        /** Copies the list. */
        public ConstraintTrace {
            reads = List.copyOf(reads);
        }
    }

    /**
     * One value that a constraint read.
     *
     * @param name the name in the text: a property of the fact, or a bound name that begins with $
     * @param value its value; null also for a property that takes arguments, whose value is whether the constraint held
     * @param owner the fact that has the property; null for a bound name
     * @param withArguments whether the property takes arguments
     */
    public record Read(
            String name, @Nullable Object value, @Nullable Object owner, boolean withArguments) {}
}
