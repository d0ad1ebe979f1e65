package id.pmo.rules.internal.engine.direct;

import org.drools.model.Binding;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * Gives a variable its value.
 *
 * @param function reads the value from a single input; null where there are several
 * @param binding the model's binding
 * @param inputs the slots it reads
 * @param output the slot it fills
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bind(@Nullable Function1<Object, Object> function, Binding binding, int[] inputs, int output) implements Check {

    @Override
    public boolean holds(Object[] slots) {
        slots[output] = function != null ? function.apply(slots[inputs[0]]) : binding.eval(Slots.pick(slots, inputs));
        return true;
    }
}
