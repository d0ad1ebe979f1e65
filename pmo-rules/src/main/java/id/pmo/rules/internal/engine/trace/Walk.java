package id.pmo.rules.internal.engine.trace;

import id.pmo.rules.internal.engine.trace.ConditionSource.Kind;
import id.pmo.rules.internal.engine.trace.ConditionTrace.ConstraintTrace;
import id.pmo.rules.internal.engine.trace.RuleTrace.Attempt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through conditions with every fact that they may take, and notes what it sees. */
final class Walk {

    /** What an attempt reached counts first by whole conditions, then by the constraints of the one that failed. */
    private static final int WHOLE = 1000;

    private final Collection<?> facts;
    private final Bindings bindings;
    private final Runnable atMatch;
    private final Consumer<ConditionTrace> watcher;
    private final Best best = new Best();
    private final Deque<ConditionTrace> path = new ArrayDeque<>();

    private Walk(Collection<?> facts, Bindings bindings, Runnable atMatch, Consumer<ConditionTrace> watcher) {
        this.facts = facts;
        this.bindings = bindings;
        this.atMatch = atMatch;
        this.watcher = watcher;
    }

    /** @param watcher is shown each look at a condition, inner ones too */
    static Best through(List<Node> nodes, Collection<?> facts, Consumer<ConditionTrace> watcher) {
        Walk walk = new Walk(facts, new Bindings(), () -> {}, watcher);
        walk.on(nodes);
        return walk.best;
    }

    /** Matches of inner conditions, each told as it is found. */
    private Best within(List<Node> nodes, Runnable each) {
        Walk walk = new Walk(facts, bindings, each, watcher);
        walk.on(nodes);
        return walk.best;
    }

    private void on(List<Node> nodes) {
        if (nodes.isEmpty()) {
            best.matched(attempt(true, List.of()));
            atMatch.run();
            return;
        }
        Node node = nodes.get(0);
        List<Node> rest = nodes.subList(1, nodes.size());
        if (node.condition().getType() == Condition.Type.OR) {
            for (Node branch : node.inner()) {
                on(Stream.concat(Stream.of(branch), rest.stream()).toList());
            }
        } else if (node.condition() instanceof AccumulatePattern<?> pattern) {
            step(new Figures(pattern, bindings).over(node, this::within), rest);
        } else if (node.condition() instanceof Pattern<?> pattern) {
            pattern(node, pattern, rest);
        } else {
            existence(node, rest);
        }
    }

    private void pattern(Node node, Pattern<?> pattern, List<Node> rest) {
        Class<?> type = pattern.getPatternVariable().getType();
        List<?> candidates = facts.stream().filter(type::isInstance).toList();
        if (candidates.isEmpty()) {
            step(new ConditionTrace(node.source(), false, null, unseen(node.source()), List.of()), rest);
        }
        for (Object fact : candidates) {
            bindings.take(pattern, fact);
            List<ConstraintTrace> constraints = constraints(node, fact, bindings);
            boolean holds = constraints.stream().allMatch(c -> Boolean.TRUE.equals(c.holds()));
            step(new ConditionTrace(node.source(), holds, fact, constraints, List.of()), rest);
        }
    }

    private void existence(Node node, List<Node> rest) {
        Best inner = within(node.inner(), () -> {});
        boolean holds = (inner.matches() > 0) == (node.source().kind() == Kind.EXISTS);
        step(new ConditionTrace(node.source(), holds, null, List.of(), inner.attempts()), rest);
    }

    private void step(ConditionTrace trace, List<Node> rest) {
        path.addLast(trace);
        watcher.accept(trace);
        if (Boolean.TRUE.equals(trace.holds())) {
            on(rest);
        } else {
            long passed = trace.constraints().stream()
                    .filter(c -> Boolean.TRUE.equals(c.holds()))
                    .count();
            int some = trace.fact() == null ? 0 : 1;
            best.failed(attempt(false, rest), path.size() * WHOLE + some + (int) passed);
        }
        path.removeLast();
    }

    private Attempt attempt(boolean matched, List<Node> unreached) {
        List<ConditionTrace> conditions = new ArrayList<>(path);
        unreached.forEach(node ->
                conditions.add(new ConditionTrace(node.source(), null, null, unseen(node.source()), List.of())));
        return new Attempt(matched, conditions);
    }

    /** Constraints one by one up to the first that does not hold. */
    static List<ConstraintTrace> constraints(Node node, Object fact, Bindings bindings) {
        List<ConstraintTrace> traces = new ArrayList<>();
        Iterator<Constraint> compiled = node.constraints().iterator();
        boolean going = true;
        for (String text : node.source().constraints()) {
            Constraint constraint = Node.binds(node.source(), text) ? null : compiled.next();
            if (going) {
                boolean holds = constraint == null || bindings.holds(constraint);
                traces.add(new ConstraintTrace(text, holds, Names.read(text, fact, bindings.names())));
                going = holds;
            } else {
                traces.add(unseen(text));
            }
        }
        return traces;
    }

    private static List<ConstraintTrace> unseen(ConditionSource source) {
        return source.constraints().stream().map(Walk::unseen).toList();
    }

    private static ConstraintTrace unseen(String text) {
        @Nullable Boolean nobodyLooked = null;
        return new ConstraintTrace(text, nobodyLooked, List.of());
    }
}
