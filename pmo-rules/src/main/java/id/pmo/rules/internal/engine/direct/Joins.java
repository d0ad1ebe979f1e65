package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;
import java.util.List;
import java.util.Objects;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluation looked up for its joins: over more than a few facts, only those with the right value are tried.
 * Each join has a number that tells it from the others of its evaluator.
 */
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

    /** Whether a join has not been asked yet, and is to be opened first. */
    public boolean fresh(int number) {
        return lookups[number] == null;
    }

    /**
     * Opens a join where every match is wanted.
     *
     * @param property reads the joined property from a fact
     */
    public void open(int number, Facts.Group facts, Function1<Object, Object> property) {
        open(number, facts, property, (Thinning) null);
    }

    /**
     * Opens a join where one match is enough.
     *
     * @param order reads what is asked by {@code <} or {@code >}; null where nothing is
     * @param least whether by {@code <}
     * @param alike read what is asked by {@code ==} or {@code !=}, the joined property among them
     */
    public void open(
            int number,
            Facts.Group facts,
            Function1<Object, Object> property,
            @Nullable Function1<Object, Object> order,
            boolean least,
            List<Function1<Object, Object>> alike) {
        open(number, facts, property, new Thinning(alike, order, least));
    }

    void open(int number, Facts.Group facts, Function1<Object, Object> property, @Nullable Thinning thinning) {
        lookups[number] = new Lookup(property, thinning, facts);
    }

    /**
     * Those of many facts that can match, or that suffice where one match is enough.
     *
     * @param value what the joined property must equal
     */
    public Facts.Group narrow(int number, @Nullable Object value) {
        return Objects.requireNonNull(lookups[number], "this join was not opened")
                .candidates(value);
    }
}
