package id.pmo.rules.internal.engine.trace;

import id.pmo.rules.internal.engine.trace.ConditionSource.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;

/**
 * One condition, compiled and as written.
 *
 * @param condition the compiled one
 * @param source the same as written
 * @param constraints the compiled constraints, one for each text of the source that asks something
 * @param inner the conditions within
 */
record Node(Condition condition, ConditionSource source, List<Constraint> constraints, List<Node> inner) {

    /**
     * Puts the conditions of a rule beside their sources, which stand in the same order. Where the two do not fit, the
     * compiled one is told in its own words.
     */
    static List<Node> pair(List<Condition> conditions, List<ConditionSource> sources) {
        List<Compiled> compiled =
                Compiled.of(conditions.stream().flatMap(Node::parts).toList());
        List<ConditionSource> written = sources.stream().flatMap(Node::parts).toList();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < compiled.size(); i++) {
            Condition condition = compiled.get(i).condition();
            boolean fits = compiled.size() == written.size() && written.get(i).kind() == kind(condition);
            nodes.add(of(compiled.get(i), fits ? written.get(i) : unwritten(condition)));
        }
        return nodes;
    }

    private static Node of(Compiled compiled, ConditionSource source) {
        List<Constraint> constraints =
                compiled.constraints().stream().flatMap(Node::parts).toList();
        long asked = source.constraints().stream()
                .filter(text -> !binds(source, text))
                .count();
        List<Node> inner = inner(compiled.condition(), source);
        if (asked == constraints.size()) {
            return new Node(compiled.condition(), source, constraints, inner);
        }
        ConditionSource whole = new ConditionSource(
                source.kind(),
                source.type(),
                source.line(),
                source.text(),
                Collections.nCopies(constraints.size(), source.text()),
                source.inner());
        return new Node(compiled.condition(), whole, constraints, inner);
    }

    /** Whether it is told as its file has it, constraint by constraint. */
    boolean asWritten() {
        return source.line() > 0
                && !source.constraints().contains(source.text())
                && inner.stream().allMatch(Node::asWritten);
    }

    /** Whether a text of this condition names a value and asks nothing. */
    static boolean binds(ConditionSource source, String text) {
        return source.kind() == Kind.ACCUMULATE ? Names.figure(text) : Names.binding(text);
    }

    private static List<Node> inner(Condition condition, ConditionSource source) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            return pair(List.of(accumulate.getCondition()), source.inner());
        }
        return condition.getType() == Condition.Type.PATTERN
                ? List.of()
                : pair(condition.getSubConditions(), source.inner());
    }

    private static ConditionSource unwritten(Condition condition) {
        String type = condition instanceof Pattern<?> pattern
                ? pattern.getPatternVariable().getType().getSimpleName()
                : "";
        return new ConditionSource(
                kind(condition), type, 0, type.isEmpty() ? "…" : type + "( … )", List.of(), List.of());
    }

    private static Stream<Condition> parts(Condition condition) {
        return switch (condition.getType()) {
            case AND -> condition.getSubConditions().stream().flatMap(Node::parts);
            case CONSEQUENCE -> Stream.of();
            default -> Stream.of(condition);
        };
    }

    private static Stream<ConditionSource> parts(ConditionSource source) {
        return source.kind() == Kind.AND ? source.inner().stream().flatMap(Node::parts) : Stream.of(source);
    }

    private static Stream<Constraint> parts(Constraint constraint) {
        if (constraint == SingleConstraint.TRUE) {
            return Stream.of();
        }
        return constraint.getType() == Constraint.Type.MULTIPLE
                ? constraint.getChildren().stream().flatMap(Node::parts)
                : Stream.of(constraint);
    }

    private static Kind kind(Condition condition) {
        return switch (condition.getType()) {
            case NOT -> Kind.NOT;
            case EXISTS -> Kind.EXISTS;
            case OR -> Kind.OR;
            case ACCUMULATE -> Kind.ACCUMULATE;
            default -> Kind.PATTERN;
        };
    }

    /**
     * A compiled condition and what it asks. What is asked of the figures of an accumulate is compiled to conditions that
     * follow it, one for each figure.
     */
    private record Compiled(Condition condition, List<Constraint> constraints) {

        static List<Compiled> of(List<Condition> conditions) {
            List<Compiled> compiled = new ArrayList<>();
            Set<Variable<?>> figures = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Condition condition : conditions) {
                if (condition instanceof AccumulatePattern<?> accumulate) {
                    for (AccumulateFunction function : accumulate.getAccumulateFunctions()) {
                        figures.add(function.getResult());
                    }
                    compiled.add(new Compiled(condition, new ArrayList<>()));
                } else if (condition instanceof Pattern<?> pattern) {
                    if (figures.contains(pattern.getPatternVariable())) {
                        compiled.get(compiled.size() - 1).constraints().add(pattern.getConstraint());
                    } else {
                        compiled.add(new Compiled(condition, List.of(pattern.getConstraint())));
                    }
                } else {
                    compiled.add(new Compiled(condition, List.of()));
                }
            }
            return compiled;
        }
    }
}
