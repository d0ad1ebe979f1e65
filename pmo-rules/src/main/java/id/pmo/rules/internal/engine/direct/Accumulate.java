package id.pmo.rules.internal.engine.direct;

import java.io.Serializable;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Counts or adds up over all matches of inner conditions, with Drools' own functions. */
final class Accumulate {

    private final ConditionPlan.Figure[] figures;
    private final List<AccumulateFunction<Serializable>> functions;
    private final Step next;

    @SuppressWarnings("unchecked")
    Accumulate(ConditionPlan.Accumulation plan, Step next) {
        this.figures = plan.figures().toArray(ConditionPlan.Figure[]::new);
        this.functions = plan.figures().stream()
                .map(figure ->
                        (AccumulateFunction<Serializable>) figure.function().get())
                .toList();
        this.next = next;
    }

    /** The end of the inner conditions: one more value for each figure. */
    Step collecting() {
        return run -> {
            for (int i = 0; i < figures.length; i++) {
                Object value = figures[i].source() < 0 ? null : run.slots[figures[i].source()];
                functions.get(i).accumulate((Serializable) run.slots[figures[i].working()], value);
            }
            return false;
        };
    }

    /** The whole: start the figures, walk the inner conditions, go on if the figures pass. */
    Step over(Step inner) {
        return run -> {
            for (int i = 0; i < figures.length; i++) {
                Serializable working = functions.get(i).createContext();
                functions.get(i).init(working);
                run.slots[figures[i].working()] = working;
            }
            inner.run(run);
            for (int i = 0; i < figures.length; i++) {
                Object figure = functions.get(i).getResult((Serializable) run.slots[figures[i].working()]);
                if (figure == null) {
                    return false;
                }
                run.slots[figures[i].result()] = figure;
            }
            return next.run(run);
        };
    }
}
