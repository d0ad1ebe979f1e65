package id.pmo.rules.internal.engine.direct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Global;
import org.drools.model.Variable;

/** Gives each variable of a rule a number; globals have theirs in all rules of an evaluator. */
final class Slots {

    private final Map<Variable<?>, Integer> variables = new HashMap<>();
    private final List<String> globals;
    private int next;

    /** @param globals names of all globals; they take the first slots */
    Slots(List<String> globals) {
        this.globals = globals;
        this.next = globals.size();
    }

    int of(Variable<?> variable) {
        if (variable instanceof Global<?> global) {
            return globals.indexOf(global.getName());
        }
        return variables.computeIfAbsent(variable, v -> next++);
    }

    boolean has(Variable<?> variable) {
        return variable instanceof Global || variables.containsKey(variable);
    }

    int[] of(Variable<?>[] all) {
        int[] slots = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            slots[i] = of(all[i]);
        }
        return slots;
    }

    /** The variables that have a number by now. */
    Set<Variable<?>> known() {
        return Set.copyOf(variables.keySet());
    }

    /** Forgets all variables but those; their numbers are not given again. */
    void keep(Set<Variable<?>> known) {
        variables.keySet().retainAll(known);
    }

    /** A slot for something that no variable names. */
    int unnamed() {
        return next++;
    }

    int size() {
        return next;
    }

    static Object[] pick(Object[] slots, int[] chosen) {
        Object[] values = new Object[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            values[i] = slots[chosen[i]];
        }
        return values;
    }
}
