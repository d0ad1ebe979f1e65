package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** What one evaluation looked up for its joins: over more than a few facts, only those with the right value are tried. */
public final class Joins {

    private static final int FEW = 8;

    private final @Nullable Lookup[] lookups;

    /** For an evaluator with so many joins. */
    public Joins(int count) {
        this.lookups = new Lookup[count];
    }

    /** Whether these are so many that it pays to narrow them. */
    public static boolean many(Facts.Group facts) {
        return facts.size() > FEW;
    }

    /**
     * Those of many facts that can match.
     *
     * @param number tells this join from the others of its evaluator
     * @param property reads the joined property from a fact
     * @param value what it must equal
     */
    public Facts.Group narrow(
            int number, Facts.Group facts, Function1<Object, Object> property, @Nullable Object value) {
        Lookup lookup = lookups[number];
        if (lookup == null) {
            lookup = new Lookup(property, facts);
            lookups[number] = lookup;
        }
        return lookup.candidates(value);
    }
}
