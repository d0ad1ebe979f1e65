package id.pmo.rules.internal.engine.direct;

import org.drools.model.functions.Block1;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Block3;
import org.drools.model.functions.Block4;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.IntrospectableLambda;

/** The end of a rule: its consequence, with what it reads. Up to four arguments go without an array. */
final class Fire {

    private Fire() {}

    @SuppressWarnings("unchecked") // a generated block takes whatever its rule binds
    static Step of(BlockN consequence, int[] a) {
        Object block = consequence instanceof IntrospectableLambda wrapper ? wrapper.getLambda() : consequence;
        if (block instanceof Block1<?> || block instanceof Block2<?, ?>) {
            return few(block, a);
        }
        if (block instanceof Block3<?, ?, ?> three) {
            Block3<Object, Object, Object> typed = (Block3<Object, Object, Object>) three;
            return run -> {
                typed.execute(run.slots[a[0]], run.slots[a[1]], run.slots[a[2]]);
                return false;
            };
        }
        if (block instanceof Block4<?, ?, ?, ?> four) {
            Block4<Object, Object, Object, Object> typed = (Block4<Object, Object, Object, Object>) four;
            return run -> {
                typed.execute(run.slots[a[0]], run.slots[a[1]], run.slots[a[2]], run.slots[a[3]]);
                return false;
            };
        }
        return run -> {
            consequence.execute(Slots.pick(run.slots, a));
            return false;
        };
    }

    @SuppressWarnings("unchecked")
    private static Step few(Object block, int[] a) {
        if (block instanceof Block1<?> one) {
            Block1<Object> typed = (Block1<Object>) one;
            return run -> {
                typed.execute(run.slots[a[0]]);
                return false;
            };
        }
        Block2<Object, Object> typed = (Block2<Object, Object>) block;
        return run -> {
            typed.execute(run.slots[a[0]], run.slots[a[1]]);
            return false;
        };
    }
}
