package id.pmo.rules.internal.engine.direct;

import java.util.List;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.PredicateN;

/** The constraints of the executable model as checks; each reads its arguments from slots. */
final class Constraints {

    private Constraints() {}

    record One(Predicate1<Object> predicate, int a) implements Check {

        @Override
        public boolean holds(Object[] slots) throws Exception {
            return predicate.test(slots[a]);
        }
    }

    record Two(Predicate2<Object, Object> predicate, int a, int b) implements Check {

        @Override
        public boolean holds(Object[] slots) throws Exception {
            return predicate.test(slots[a], slots[b]);
        }
    }

    record Three(Predicate3<Object, Object, Object> predicate, int a, int b, int c) implements Check {

        @Override
        public boolean holds(Object[] slots) throws Exception {
            return predicate.test(slots[a], slots[b], slots[c]);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Many(PredicateN predicate, int[] arguments) implements Check {

        @Override
        public boolean holds(Object[] slots) throws Exception {
            return predicate.test(Slots.pick(slots, arguments));
        }
    }

    record AllOf(List<Check> parts) implements Check {

        @Override
        public boolean holds(Object[] slots) throws Exception {
            for (Check part : parts) {
                if (!part.holds(slots)) {
                    return false;
                }
            }
            return true;
        }
    }

    record AnyOf(List<Check> parts) implements Check {

        @Override
        public boolean holds(Object[] slots) throws Exception {
            for (Check part : parts) {
                if (part.holds(slots)) {
                    return true;
                }
            }
            return false;
        }
    }
}
