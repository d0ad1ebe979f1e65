package id.pmo.rules.internal.pagar;

import id.pmo.rules.internal.pagar.baca.Condition;
import id.pmo.rules.internal.pagar.baca.Condition.Accumulate;
import id.pmo.rules.internal.pagar.baca.Condition.Figure;
import id.pmo.rules.internal.pagar.baca.Condition.Group;
import id.pmo.rules.internal.pagar.baca.Condition.Pattern;
import id.pmo.rules.internal.pagar.baca.Constraint;
import id.pmo.rules.internal.pagar.baca.Expression;
import id.pmo.rules.internal.pagar.baca.Name;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import org.jspecify.annotations.Nullable;

/** Checks the names and types of one rule. */
final class RuleCheck {

    private final AllowList allowed;
    private final Known known;
    private final Slips slips;
    private final boolean readable;
    private int patterns;

    /** @param readable whether the file could be read as a whole: a condition that could not holds nobody knows what */
    RuleCheck(AllowList allowed, Known known, Slips slips, boolean readable) {
        this.readable = readable;
        this.allowed = allowed;
        this.known = known;
        this.slips = slips;
    }

    void check(Rule rule) {
        Scope scope = new Scope();
        rule.conditions().forEach(condition -> condition(condition, scope));
        if (patterns > allowed.bounds().patterns()) {
            slips.add(
                    "KB-510",
                    rule.name().at(),
                    String.valueOf(patterns),
                    String.valueOf(allowed.bounds().patterns()));
        }
        new ConsequenceCheck(allowed, known, slips).check(rule.consequence(), scope);
        if (readable && slips.all().isEmpty()) {
            new SumCheck(scope, slips).check(rule);
        }
    }

    private void condition(Condition condition, Scope scope) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, scope);
        } else if (condition instanceof Group group) {
            // What is bound below not and exists is not there outside; below or it may not be.
            Scope below = group.word().equals("and") ? scope : scope.inner();
            group.inner().forEach(inner -> condition(inner, group.word().equals("or") ? scope.inner() : below));
        } else if (condition instanceof Accumulate accumulate) {
            accumulate(accumulate, scope);
        }
    }

    private void pattern(Pattern pattern, Scope scope) {
        patterns++;
        FactType fact = known.facts().get(pattern.type().text());
        if (fact == null) {
            unknown(pattern.type());
            pattern.constraints().stream()
                    .filter(constraint -> constraint.binding() != null)
                    .forEach(constraint -> bind(constraint.binding(), ValueType.UNKNOWN, scope));
        } else {
            Typing typing = new Typing(known, fact, scope, slips);
            pattern.constraints().forEach(constraint -> constraint(constraint, typing, scope));
        }
        bind(pattern.binding(), fact == null ? ValueType.UNKNOWN : ValueType.of(fact.type()), scope);
    }

    private void unknown(Name type) {
        allowed.facts(known.stratum()).keySet().stream()
                .filter(name -> name.endsWith("." + type.text()))
                .findFirst()
                .ifPresentOrElse(
                        name -> slips.add("KB-356", type.at(), type.text(), name),
                        () -> slips.addWithHint(
                                "KB-355",
                                type.at(),
                                allowed.facts(known.stratum()).values().stream()
                                        .map(fact -> fact.type().getSimpleName())
                                        .toList(),
                                type.text()));
    }

    private void constraint(Constraint constraint, Typing typing, Scope scope) {
        Name binding = constraint.binding();
        if (binding == null) {
            typing.test(constraint.expression());
            return;
        }
        ValueType type = typing.typeOf(constraint.expression());
        bind(binding, type == null ? ValueType.UNKNOWN : type, scope);
    }

    private void bind(@Nullable Name binding, ValueType type, Scope scope) {
        if (binding == null) {
            return;
        }
        if (!binding.text().startsWith("$")) {
            slips.add("KB-380", binding.at(), binding.text());
        } else if (!scope.bind(binding.text(), type)) {
            slips.add("KB-359", binding.at(), binding.text());
        }
    }

    private void accumulate(Accumulate accumulate, Scope scope) {
        Scope inside = scope.inner();
        condition(accumulate.source(), inside);
        accumulate.figures().forEach(figure -> figure(figure, inside, scope));
        FigureTests tests = new FigureTests(accumulate.figures(), slips);
        Typing typing = new Typing(known, null, scope, slips);
        for (Constraint test : accumulate.tests()) {
            if (tests.isLookedAt(test.expression())) {
                typing.test(test.expression());
            }
        }
    }

    private void figure(Figure figure, Scope inside, Scope scope) {
        String function = figure.function().text();
        int at = figure.function().at();
        boolean sound = allowed.functions().contains(function);
        if (!sound) {
            slips.addWithHint("KB-381", at, allowed.functions(), function);
        }
        Expression argument = figure.argument();
        ValueType given = argument == null ? null : new Typing(known, null, inside, slips).typeOf(argument);
        boolean counts = function.equals("count");
        boolean named = argument == null || argument instanceof Expression.Variable;
        boolean counted = argument != null && (given == null || given.isNumber());
        if (!named || !(counts || counted)) {
            slips.add("KB-360", at, function, counts ? "count()" : function + "( $angka )");
            sound = false;
        }
        bind(figure.binding(), sound ? ValueType.FIGURE : ValueType.UNKNOWN, scope);
    }
}
