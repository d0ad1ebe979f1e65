package id.pmo.rules.internal.pagar.baca;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a rule. */
public sealed interface Condition {

    /** Where it starts, as an index into the file. */
    int at();

    /** A fact that is there. */
    record Pattern(@Nullable Name binding, Name type, List<Constraint> constraints, int at) implements Condition {}

    /** Conditions joined by {@code and}, {@code or}, {@code not} or {@code exists}. */
    record Group(String word, List<Condition> inner, int at) implements Condition {}

    /** Figures over all matches of a condition, and tests of those figures. */
    record Accumulate(Condition source, List<Figure> figures, List<Constraint> tests, int at) implements Condition {}

    /** A figure; without an argument it counts matches. */
    record Figure(Name binding, Name function, @Nullable Expression argument) {}
}
