package id.pmo.rules.internal.engine.trace;

import id.pmo.rules.internal.engine.trace.ConditionSource.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Rule sources as text, one thing a line, its fields divided by tabs: a rule, then its conditions, each followed by its
 * constraints and deeper conditions, then its calls. What is written within is white space made single, so that no field
 * holds a tab or a line end.
 */
public final class SourceIndex {

    private static final String RULE = "rule";
    private static final String CONDITION = "condition";
    private static final String CONSTRAINT = "constraint";
    private static final String CALL = "call";

    private SourceIndex() {}

    /** The sources as lines. The same sources give the same lines. */
    public static List<String> write(List<RuleSource> sources) {
        List<String> lines = new ArrayList<>();
        for (RuleSource rule : sources) {
            lines.add(line(RULE, rule.rulePackage(), rule.path(), Integer.toString(rule.line()), rule.name()));
            rule.conditions().forEach(condition -> write(condition, 0, lines));
            for (RuleSource.Call call : rule.calls()) {
                List<String> fields = new ArrayList<>(List.of(CALL, call.method()));
                fields.addAll(call.texts());
                lines.add(String.join("\t", fields));
            }
        }
        return lines;
    }

    private static void write(ConditionSource condition, int depth, List<String> lines) {
        lines.add(line(
                CONDITION,
                Integer.toString(depth),
                condition.kind().name(),
                Integer.toString(condition.line()),
                condition.type(),
                condition.text()));
        condition.constraints().forEach(constraint -> lines.add(line(CONSTRAINT, constraint)));
        condition.inner().forEach(inner -> write(inner, depth + 1, lines));
    }

    private static String line(String... fields) {
        return String.join("\t", fields);
    }

    /** The sources that such lines hold. */
    public static List<RuleSource> read(List<String> lines) {
        Lines all = new Lines(lines);
        List<RuleSource> rules = new ArrayList<>();
        while (all.at(RULE)) {
            String[] rule = all.take();
            rules.add(new RuleSource(
                    rule[1], rule[4], rule[2], Integer.parseInt(rule[3]), conditions(all, 0), calls(all)));
        }
        return rules;
    }

    private static List<ConditionSource> conditions(Lines all, int depth) {
        List<ConditionSource> conditions = new ArrayList<>();
        while (all.at(CONDITION) && all.field(1).equals(Integer.toString(depth))) {
            String[] condition = all.take();
            List<String> constraints = new ArrayList<>();
            while (all.at(CONSTRAINT)) {
                constraints.add(all.take()[1]);
            }
            conditions.add(new ConditionSource(
                    Kind.valueOf(condition[2]),
                    condition[4],
                    Integer.parseInt(condition[3]),
                    condition[5],
                    constraints,
                    conditions(all, depth + 1)));
        }
        return conditions;
    }

    private static List<RuleSource.Call> calls(Lines all) {
        List<RuleSource.Call> calls = new ArrayList<>();
        while (all.at(CALL)) {
            String[] call = all.take();
            calls.add(new RuleSource.Call(call[1], Arrays.asList(call).subList(2, call.length)));
        }
        return calls;
    }

    /** The lines that are still to be read. */
    private static final class Lines {

        private final Iterator<String> rest;
        private String[] next = {""};

        Lines(List<String> lines) {
            this.rest = lines.iterator();
            take();
        }

        boolean at(String kind) {
            return next[0].equals(kind);
        }

        String field(int number) {
            return next[number];
        }

        String[] take() {
            String[] taken = next;
            next = rest.hasNext() ? rest.next().split("\t", -1) : new String[] {""};
            return taken;
        }
    }
}
