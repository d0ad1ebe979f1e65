package id.pmo.rules.internal.engine.direct;

import org.drools.model.BetaIndex;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** Recognizes a constraint that compares a property with a value bound by an earlier pattern. */
final class Comparison {

    private Comparison() {}

    /** How, with both sides; null if the constraint is another one. */
    static @Nullable BetaIndex<?, ?, ?> withEarlier(Pattern<?> pattern, SingleConstraint constraint) {
        Variable<?>[] variables = constraint.getVariables();
        return variables.length == 2
                        && variables[0] == pattern.getPatternVariable()
                        && constraint.getIndex() instanceof BetaIndex<?, ?, ?> index
                        && index.getArity() == 1
                        && pattern.getBindings().stream().noneMatch(b -> b.getBoundVariable() == variables[1])
                ? index
                : null;
    }
}
