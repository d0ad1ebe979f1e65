package id.pmo.rules.internal.pagar;

import id.pmo.rules.internal.pagar.baca.Condition.Figure;
import id.pmo.rules.internal.pagar.baca.Expression;
import id.pmo.rules.internal.pagar.baca.Expression.Comparison;
import id.pmo.rules.internal.pagar.baca.Expression.Unreadable;
import id.pmo.rules.internal.pagar.baca.Expression.Variable;
import id.pmo.rules.internal.pagar.baca.Expression.Whole;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tests of what accumulate counted. Drools looks at a comparison that begins with a figure; others it refuses for reasons of
 * its own, or leaves out without a word, as if they were true.
 */
final class FigureTests {

    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Set<String> figures;
    private final String example;
    private final Slips slips;

    /** @param figures those of one accumulate, at least one */
    FigureTests(List<Figure> figures, Slips slips) {
        this.figures = figures.stream().map(figure -> figure.binding().text()).collect(Collectors.toSet());
        this.example = figures.get(0).binding().text();
        this.slips = slips;
    }

    /** Whether Drools will look at this test; where not, that is told. */
    boolean isLookedAt(Expression test) {
        boolean sound = test instanceof Unreadable
                || (test instanceof Comparison comparison
                        && COMPARING.contains(comparison.operator())
                        && isFigure(comparison.left())
                        && (comparison.right() instanceof Whole
                                || (comparison.right() instanceof Variable && !isFigure(comparison.right()))));
        if (!sound) {
            slips.add("KB-383", test.at(), example);
        }
        return sound;
    }

    private boolean isFigure(Expression expression) {
        return expression instanceof Variable variable && figures.contains(variable.name());
    }
}
