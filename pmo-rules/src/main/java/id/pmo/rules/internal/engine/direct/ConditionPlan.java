package id.pmo.rules.internal.engine.direct;

import java.util.List;
import java.util.function.Supplier;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** One condition of a rule, ready to be walked. */
sealed interface ConditionPlan {

    /**
     * A fact of a type that passes all checks.
     *
     * @param slot where the fact goes
     * @param checks constraints and bindings, each binding before the constraint that needs it
     * @param join the equality that may narrow the search; null where there is none
     */
    record Pattern(
            Class<?> type,
            int slot,
            List<Check> checks,
            @Nullable Join join) implements ConditionPlan {}

    /** Further checks on something bound before, such as a limit on the figure of an accumulation. */
    record Filter(List<Check> checks) implements ConditionPlan {}

    /**
     * Whether inner conditions match at all.
     *
     * @param negated true for {@code not}, false for {@code exists}
     * @param alternatives what they are; one of these lists suffices
     */
    record Existence(boolean negated, List<List<ConditionPlan>> alternatives) implements ConditionPlan {}

    /** Figures over all matches of the inner conditions. */
    record Accumulation(List<ConditionPlan> inner, List<Figure> figures) implements ConditionPlan {}

    /**
     * One figure of an accumulation.
     *
     * @param source slot of what is counted or added up; negative where nothing is needed
     * @param working slot of the figure in the making
     * @param result slot of the figure
     */
    record Figure(Supplier<?> function, int source, int working, int result) {}

    /**
     * A constraint "this property equals that value".
     *
     * @param property reads the property from a fact
     * @param value slot that the other side is read from
     * @param reading turns what stands in that slot into the value
     * @param thinning which facts suffice, where one that matches is enough; null where all are wanted, or that is not
     *     known
     */
    record Join(
            Function1<Object, Object> property,
            int value,
            Function1<Object, Object> reading,
            @Nullable Thinning thinning) {}
}
