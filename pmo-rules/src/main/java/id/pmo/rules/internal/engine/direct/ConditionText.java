package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** One condition as Java text that opens blocks, to be closed after all that follows from a match. */
final class ConditionText {

    private final WalkConstants constants;
    private final LambdaCall call;
    private final String rule;
    private final String place;
    private final Map<Integer, Local> locals;
    private final StringBuilder text = new StringBuilder();
    private int open;
    private int inner;

    /**
     * @param place tells the names of this condition from those of the others in its rule
     * @param locals what is bound so far, by slot; what this condition binds is added
     */
    ConditionText(String rule, String place, WalkConstants constants, Map<Integer, Local> locals) {
        this.rule = rule;
        this.place = place;
        this.constants = constants;
        this.call = new LambdaCall(rule);
        this.locals = locals;
    }

    /** The text, and how many blocks it leaves open. */
    record Piece(String text, int open) {}

    Piece piece(ConditionPlan condition) throws NotDirectException {
        write(condition);
        return new Piece(text.toString(), open);
    }

    private void write(ConditionPlan condition) throws NotDirectException {
        if (condition instanceof ConditionPlan.Pattern pattern) {
            pattern(pattern);
        } else if (condition instanceof ConditionPlan.Filter filter) {
            checks(filter.checks());
        } else if (condition instanceof ConditionPlan.Existence existence) {
            existence(existence);
        } else {
            accumulation((ConditionPlan.Accumulation) condition);
        }
    }

    private void pattern(ConditionPlan.Pattern pattern) throws NotDirectException {
        int slot = pattern.slot();
        String type = Local.type(pattern.type(), rule);
        line("Facts.Group f" + slot + " = " + facts(pattern) + ";");
        ConditionPlan.Join join = pattern.join();
        if (join != null && constants.exact(pattern.type())) {
            narrow(join, constants.join(), "f" + slot);
        }
        block("for (int i" + slot + " = 0; i" + slot + " < f" + slot + ".size(); i" + slot + "++)");
        bind(slot, type, "(" + type + ") f" + slot + ".get(i" + slot + ")");
        checks(pattern.checks());
    }

    private void narrow(ConditionPlan.Join join, int number, String facts) throws NotDirectException {
        line("if (Joins.many(" + facts + ")) {");
        line("if (joins.fresh(" + number + ")) joins.open(" + number + ", " + facts + ", " + function(join.property())
                + thinning(join.thinning()) + ");");
        line(facts + " = joins.narrow(" + number + ", " + call.of(join.reading(), List.of(local(join.value()))) + ");");
        line("}");
    }

    private String thinning(@Nullable Thinning thinning) throws NotDirectException {
        if (thinning == null) {
            return "";
        }
        Function1<Object, Object> order = thinning.order();
        StringBuilder arguments = new StringBuilder(", ")
                .append(order == null ? "(Function1) null" : function(order))
                .append(", ")
                .append(thinning.least());
        String separator = ", (List) List.of(";
        for (Function1<Object, Object> alike : thinning.alike()) {
            arguments.append(separator).append(function(alike));
            separator = ", ";
        }
        return arguments.append(')').toString();
    }

    private String function(Function1<Object, Object> function) throws NotDirectException {
        return "(Function1) " + call.name(function);
    }

    private String facts(ConditionPlan.Pattern pattern) throws NotDirectException {
        return constants.exact(pattern.type())
                ? "facts.exactly(" + constants.type(pattern.type(), rule) + ")"
                : "facts.instancesOf(" + Local.type(pattern.type(), rule) + ".class)";
    }

    private void checks(List<Check> checks) throws NotDirectException {
        for (Check check : checks) {
            if (check instanceof Bind bind) {
                if (bind.function() == null) {
                    throw new NotDirectException(rule, "a binding of several values");
                }
                bind(bind.output(), "Object", call.of(bind.function(), List.of(local(bind.inputs()[0]))));
            } else {
                block("if (" + expression(check) + ")");
            }
        }
    }

    private String expression(Check check) throws NotDirectException {
        if (check instanceof Constraints.AllOf all) {
            return joined(all.parts(), " && ", "true");
        }
        if (check instanceof Constraints.AnyOf any) {
            return joined(any.parts(), " || ", "false");
        }
        if (check instanceof Constraints.One one) {
            return call.of(one.predicate(), List.of(local(one.a())));
        }
        if (check instanceof Constraints.Two two) {
            return call.of(two.predicate(), List.of(local(two.a()), local(two.b())));
        }
        if (check instanceof Constraints.Three three) {
            return call.of(three.predicate(), List.of(local(three.a()), local(three.b()), local(three.c())));
        }
        Constraints.Many many = (Constraints.Many) check;
        return call.of(many.predicate(), locals(many.arguments()));
    }

    private String joined(List<Check> parts, String operator, String none) throws NotDirectException {
        List<String> expressions = new ArrayList<>();
        for (Check part : parts) {
            expressions.add(expression(part));
        }
        return expressions.isEmpty() ? none : "(" + String.join(operator, expressions) + ")";
    }

    /** The inner conditions bind for themselves alone: what they bind is forgotten after them. */
    private void existence(ConditionPlan.Existence existence) throws NotDirectException {
        String found = "found" + place + "_" + inner++;
        line("boolean " + found + " = false;");
        line(found + ": {");
        for (List<ConditionPlan> alternative : existence.alternatives()) {
            inner(alternative, found + " = true; break " + found + ";");
        }
        line("}");
        block("if (" + (existence.negated() ? "!" : "") + found + ")");
    }

    private void accumulation(ConditionPlan.Accumulation accumulation) throws NotDirectException {
        StringBuilder collect = new StringBuilder();
        for (ConditionPlan.Figure figure : accumulation.figures()) {
            String function = constants.function(figure.function().get(), rule);
            String working = "w" + figure.working();
            line("Serializable " + working + " = (Serializable) " + function + ".createContext();");
            line(function + ".init(" + working + ");");
            collect.append(function).append(".accumulate(").append(working).append(", ");
            // Known only once the inner conditions are written, but named by its slot all the same.
            collect.append(figure.source() < 0 ? "null" : "v" + figure.source()).append("); ");
        }
        inner(accumulation.inner(), collect.toString());
        for (ConditionPlan.Figure figure : accumulation.figures()) {
            String function = constants.function(figure.function().get(), rule);
            bind(figure.result(), "Object", function + ".getResult(w" + figure.working() + ")");
            block("if (v" + figure.result() + " != null)");
        }
    }

    private void inner(List<ConditionPlan> conditions, String match) throws NotDirectException {
        ConditionText nested = new ConditionText(rule, place + "_" + inner++, constants, new TreeMap<>(locals));
        for (ConditionPlan condition : conditions) {
            nested.write(condition);
        }
        line("{");
        text.append(nested.text);
        line(match);
        line("}".repeat(nested.open + 1));
    }

    private void bind(int slot, String type, String value) {
        Local local = new Local("v" + slot, type);
        locals.put(slot, local);
        line(type + " " + local.name() + " = " + value + ";");
    }

    private Local local(int slot) {
        return Objects.requireNonNull(locals.get(slot), "nothing binds this slot");
    }

    private List<Local> locals(int[] slots) {
        List<Local> all = new ArrayList<>();
        for (int slot : slots) {
            all.add(local(slot));
        }
        return all;
    }

    private void block(String head) {
        line(head + " {");
        open++;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
