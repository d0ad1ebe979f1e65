package id.pmo.rules.internal.engine.trace;

import id.pmo.rules.internal.engine.trace.ConditionTrace.ConstraintTrace;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.drools.model.AccumulatePattern;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.jspecify.annotations.Nullable;

/** The figures of an accumulate, with Drools' own functions. */
final class Figures {

    private final AccumulatePattern<?> pattern;
    private final Bindings bindings;
    private final List<Figure> figures = new ArrayList<>();

    Figures(AccumulatePattern<?> pattern, Bindings bindings) {
        this.pattern = pattern;
        this.bindings = bindings;
    }

    ConditionTrace over(Node node, BiFunction<List<Node>, Runnable, Best> matches) {
        for (AccumulateFunction function : pattern.getAccumulateFunctions()) {
            figures.add(new Figure(function));
        }
        Best inner = matches.apply(node.inner(), () -> figures.forEach(figure -> figure.add(bindings)));
        boolean known = true;
        for (Figure figure : figures) {
            Object result = figure.result();
            known &= result != null;
            bindings.set(figure.function.getResult(), result);
        }
        List<ConstraintTrace> constraints = Walk.constraints(node, this, bindings);
        boolean holds = known && constraints.stream().allMatch(c -> Boolean.TRUE.equals(c.holds()));
        return new ConditionTrace(node.source(), holds, null, constraints, inner.attempts());
    }

    private static final class Figure {

        private final AccumulateFunction function;
        private final org.kie.api.runtime.rule.AccumulateFunction<Serializable> calculation;
        private final Serializable working;

        @SuppressWarnings("unchecked")
        Figure(AccumulateFunction function) {
            this.function = function;
            this.calculation =
                    (org.kie.api.runtime.rule.AccumulateFunction<Serializable>) function.createFunctionObject();
            this.working = calculation.createContext();
            try {
                calculation.init(working);
            } catch (Exception e) {
                throw new IllegalStateException("an accumulate function does not start", e);
            }
        }

        void add(Bindings bindings) {
            calculation.accumulate(
                    working, function.getSource() instanceof Variable<?> source ? bindings.get(source) : null);
        }

        @Nullable
        Object result() {
            try {
                return calculation.getResult(working);
            } catch (Exception e) {
                throw new IllegalStateException("an accumulate function does not answer", e);
            }
        }
    }
}
