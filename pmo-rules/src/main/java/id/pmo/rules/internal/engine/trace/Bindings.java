package id.pmo.rules.internal.engine.trace;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** What the variables of a rule stand for on the way through its conditions. */
final class Bindings {

    private final IdentityHashMap<Variable<?>, @Nullable Object> values = new IdentityHashMap<>();
    private final Map<String, @Nullable Object> names = new HashMap<>();

    /** The values of the names that rule files use. */
    Map<String, @Nullable Object> names() {
        return names;
    }

    void set(Variable<?> variable, @Nullable Object value) {
        values.put(variable, value);
        names.put(variable.getName(), value);
    }

    /** Takes a fact, and binds what the pattern binds of it. */
    void take(Pattern<?> pattern, Object fact) {
        set(pattern.getPatternVariable(), fact);
        for (Binding binding : pattern.getBindings()) {
            set(binding.getBoundVariable(), value(binding));
        }
    }

    boolean holds(Constraint constraint) {
        return switch (constraint.getType()) {
            case SINGLE -> single((SingleConstraint) constraint);
            case OR -> constraint.getChildren().stream().anyMatch(this::holds);
            default -> constraint.getChildren().stream().allMatch(this::holds);
        };
    }

    @Nullable
    Object get(Variable<?> variable) {
        return values.get(variable);
    }

    private @Nullable Object value(Binding binding) {
        try {
            return binding.eval(of(binding.getInputVariables()));
        } catch (RuntimeException e) {
            // a later constraint would have kept this fact out before its value was wanted
            return null;
        }
    }

    /** A constraint that fails to answer has not held: the same rules have judged the same facts without failing. */
    private boolean single(SingleConstraint constraint) {
        try {
            return constraint.getPredicate().test(of(constraint.getVariables()));
        } catch (Exception e) {
            return false;
        }
    }

    private @Nullable Object[] of(Variable<?>[] variables) {
        @Nullable Object[] all = new @Nullable Object[variables.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(variables[i]);
        }
        return all;
    }
}
