package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.BetaIndex;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** Finds out which facts suffice for a pattern of which one match is enough: all its constraints must be comparisons. */
final class ThinningPlanner {

    private final Pattern<?> pattern;
    private final List<Function1<Object, Object>> alike = new ArrayList<>();
    private @Nullable Function1<Object, Object> order;
    private boolean least;
    private boolean possible = true;

    ThinningPlanner(Pattern<?> pattern) {
        this.pattern = pattern;
    }

    /** One of the constraints that all must hold. */
    @SuppressWarnings("unchecked")
    void note(Constraint constraint) {
        BetaIndex<?, ?, ?> index =
                constraint instanceof SingleConstraint single ? Comparison.withEarlier(pattern, single) : null;
        if (index == null) {
            possible = false;
            return;
        }
        Function1<Object, Object> property = Unwrap.lambda(index.getLeftOperandExtractor(), Function1.class);
        switch (index.getConstraintType()) {
            case EQUAL, NOT_EQUAL -> alike.add(property);
            case LESS_THAN, LESS_OR_EQUAL -> order(property, true);
            case GREATER_THAN, GREATER_OR_EQUAL -> order(property, false);
            default -> possible = false;
        }
    }

    private void order(Function1<Object, Object> property, boolean smallest) {
        possible &= order == null;
        order = property;
        least = smallest;
    }

    /** Null where every fact may matter, and where a single equality asks nothing more: its first match ends it. */
    @Nullable
    Thinning plan() {
        return possible && (order != null || alike.size() > 1) ? new Thinning(alike, order, least) : null;
    }
}
