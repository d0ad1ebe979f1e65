package id.pmo.rules.internal.engine.trace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Compiled rules beside what their files say. Thread-safe; keeps nothing between calls. */
public final class TracedRules {

    private final Map<Key, List<Node>> conditions = new LinkedHashMap<>();
    private final List<RuleSource> sources;

    private TracedRules(Collection<Model> models, List<RuleSource> sources) {
        Map<Key, RuleSource> written = new LinkedHashMap<>();
        sources.forEach(source -> written.put(Key.of(source), source));
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                Key key = new Key(rule.getPackage(), rule.getName());
                RuleSource source = written.get(key);
                if (source != null) {
                    conditions.put(key, Node.pair(List.of(rule.getView()), source.conditions()));
                }
            }
        }
        this.sources = sources.stream()
                .filter(source -> conditions.containsKey(Key.of(source)))
                .toList();
    }

    /** Of all sources, those of rules in these models. */
    public static TracedRules of(Collection<Model> models, List<RuleSource> sources) {
        return new TracedRules(models, sources);
    }

    /** The rules, by file and line. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** Those of the rules that are not compiled as their files have them, so that a trace tells them in other words. */
    public List<RuleSource> unwritten() {
        return sources.stream()
                .filter(source -> !conditions.getOrDefault(Key.of(source), List.of()).stream()
                        .allMatch(Node::asWritten))
                .toList();
    }

    /** Whether a text between the brackets of a condition names a value and asks nothing. */
    public static boolean binds(ConditionSource condition, String text) {
        return Node.binds(condition, text);
    }

    /** What becomes of one of them over these facts; its consequence is left alone. */
    public RuleTrace trace(RuleSource source, Collection<?> facts) {
        return trace(source, facts, looked -> {});
    }

    /**
     * The same, watched by somebody.
     *
     * @param watcher is shown each look at a condition, inner ones too, in the order in which the walk looks
     */
    public RuleTrace trace(RuleSource source, Collection<?> facts, Consumer<ConditionTrace> watcher) {
        Best best = Walk.through(conditions.getOrDefault(Key.of(source), List.of()), facts, watcher);
        return new RuleTrace(source, best.matches(), best.attempts());
    }

    private record Key(String rulePackage, String name) {

        static Key of(RuleSource source) {
            return new Key(source.rulePackage(), source.name());
        }
    }
}
