package id.pmo.rules.internal.pagar.baca;

import id.pmo.rules.internal.pagar.baca.Condition.Accumulate;
import id.pmo.rules.internal.pagar.baca.Condition.Figure;
import id.pmo.rules.internal.pagar.baca.Condition.Group;
import id.pmo.rules.internal.pagar.baca.Condition.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one condition.
 *
 * <pre>
 * condition  = one { "and" one } ", " one { "or" one }
 * one        = ( "not" ", " "exists" ) inside ", " "(" condition ")" | accumulate | pattern
 * inside     = "(" condition ")" | pattern
 * pattern    = [ $name ":" ] Type "(" [ constraint { "," constraint } ] ")"
 * constraint = $name ":" property | test
 * accumulate = "accumulate" "(" condition ";" figure { "," figure } [ ";" test { "," test } ] ")"
 * figure     = $name ":" function "(" [ value ] ")"
 * </pre>
 */
final class ConditionParser {

    private static final Map<String, String> NEVER = Map.of(
            "eval", "KB-521",
            "forall", "KB-523",
            "from", "KB-522",
            "collect", "KB-522",
            "query", "KB-511",
            "do", "KB-526",
            "if", "KB-526",
            "break", "KB-526",
            "over", "KB-525");
    private static final Set<String> INLINE = Set.of("init", "action", "reverse", "result");

    private final Cursor cursor;
    private final ExpressionParser expressions;
    private final List<Slip> slips;

    ConditionParser(Cursor cursor, List<Slip> slips) {
        this.cursor = cursor;
        this.expressions = new ExpressionParser(cursor);
        this.slips = slips;
    }

    Condition condition() {
        Condition start = one();
        List<Condition> parts = new ArrayList<>(List.of(start));
        String word = cursor.at("and") ? "and" : "or";
        while (cursor.at(word)) {
            cursor.take();
            parts.add(one());
        }
        return parts.size() == 1 ? start : new Group(word, parts, start.at());
    }

    private Condition one() {
        cursor.enter();
        try {
            Token token = cursor.peek();
            if (token.is("not") || token.is("exists")) {
                cursor.take();
                return new Group(token.text(), List.of(inside()), token.at());
            }
            if (token.is("(")) {
                cursor.take();
                Condition inner = condition();
                cursor.expect(")");
                return inner;
            }
            if (token.is("accumulate") || token.is("acc")) {
                return accumulate();
            }
            return pattern();
        } finally {
            cursor.leave();
        }
    }

    /** Drools reads what is nested without brackets in a way of its own. */
    private Condition inside() {
        Token next = cursor.peek();
        if (next.is("not") || next.is("exists") || next.is("accumulate") || next.is("acc")) {
            throw cursor.unexpected("pola, atau kurung", "a pattern, or a bracket");
        }
        return one();
    }

    private Pattern pattern() {
        Token start = cursor.peek();
        refuse(start);
        Name binding = binding();
        Token type = cursor.peek();
        refuse(type);
        Name name = cursor.qualified("pola, misalnya Periode( … )", "a pattern such as Periode( … )");
        if (Character.isLowerCase(name.simple().charAt(0))) {
            throw cursor.unexpected(
                    name, "pola, misalnya Periode( … ), atau then", "a pattern such as Periode( … ), or then");
        }
        if (name.text().indexOf('.') >= 0) {
            throw new SlipException("KB-528", name.at(), name.text());
        }
        List<Constraint> constraints = constraints(this::constraint, "(", ")");
        Token after = cursor.peek();
        refuse(after);
        if (after.is("@") || after.is("|")) {
            throw new SlipException(
                    "KB-516", after.at(), after.text() + cursor.second().text());
        }
        return new Pattern(binding, name, constraints, start.at());
    }

    private void refuse(Token token) {
        String kode = token.isWord() ? NEVER.get(token.text()) : null;
        if (kode != null) {
            throw new SlipException(kode, token.at(), token.text());
        }
        if (token.is("?") || token.is("/")) {
            throw new SlipException(
                    "KB-525", token.at(), token.text() + cursor.second().text());
        }
    }

    private @Nullable Name binding() {
        if (cursor.peek().isWord() && cursor.second().is(":")) {
            Name name = cursor.take().name();
            cursor.take();
            return name;
        }
        return null;
    }

    /** A slip in one constraint does not hide what is wrong with the next. */
    private List<Constraint> constraints(Supplier<Constraint> one, String opened, String closed) {
        cursor.expect(opened);
        List<Constraint> all = new ArrayList<>();
        if (cursor.skip(closed)) {
            return all;
        }
        while (true) {
            Name bound = cursor.second().is(":") || cursor.second().is(":=")
                    ? cursor.peek().name()
                    : null;
            int before = all.size();
            int from = cursor.taken();
            try {
                all.add(one.get());
                if (cursor.skip(closed)) {
                    return all;
                }
                if (!cursor.skip(",")) {
                    throw cursor.unexpected("\",\" atau \")\"", "\",\" or \")\"");
                }
            } catch (SlipException e) {
                slips.add(e.slip());
                all.subList(before, all.size()).clear();
                if (bound != null) {
                    all.add(new Constraint(bound, new Expression.Unreadable(bound.at())));
                }
                toNext(from);
                if (!cursor.skip(",")) {
                    cursor.expect(closed);
                    return all;
                }
            }
        }
    }

    /** Behind a broken constraint: at the comma or the bracket that ends it, unless the line or the rule ends first. */
    private void toNext(int from) {
        List<String> read = cursor.writtenSince(from);
        int open = Collections.frequency(read, "(") - Collections.frequency(read, ")");
        while (!cursor.atEnd() && !cursor.peek().first() && (open > 0 || !(cursor.at(",") || cursor.at(")")))) {
            open += cursor.at("(") ? 1 : cursor.at(")") ? -1 : 0;
            cursor.take();
        }
        if (!cursor.at(",") && !cursor.at(")")) {
            throw new Broken();
        }
    }

    private Constraint constraint() {
        Name binding = binding();
        if (binding == null) {
            return new Constraint(null, expressions.test());
        }
        Expression value = expressions.test();
        if (!(value instanceof Expression.Property)) {
            throw new SlipException("KB-371", binding.at(), binding.text());
        }
        return new Constraint(binding, value);
    }

    private Accumulate accumulate() {
        int at = cursor.take().at();
        cursor.expect("(");
        Condition source = source();
        if (cursor.skip(",") || INLINE.contains(cursor.peek().text())) {
            throw new SlipException("KB-524", cursor.peek().at(), cursor.peek().shown());
        }
        cursor.expect(";");
        List<Figure> figures = new ArrayList<>();
        do {
            figures.add(figure());
        } while (cursor.skip(","));
        if (cursor.at(";")) {
            return new Accumulate(
                    source, figures, constraints(() -> new Constraint(null, expressions.test()), ";", ")"), at);
        }
        cursor.expect(")");
        return new Accumulate(source, figures, List.of(), at);
    }

    /** What is counted: facts that are there, not either of two, no figure, and not that there is none. */
    private Condition source() {
        boolean counts = !cursor.at("not") && !cursor.at("exists");
        Condition source = condition();
        if (!counts || hasEither(source)) {
            throw new SlipException("KB-384", source.at());
        }
        return source;
    }

    private static boolean hasEither(Condition condition) {
        return condition instanceof Accumulate
                || (condition instanceof Group group
                        && (group.word().equals("or") || group.inner().stream().anyMatch(ConditionParser::hasEither)));
    }

    private Figure figure() {
        Name binding = cursor.word("ikatan, misalnya $jumlah : count()", "a bound name such as $jumlah : count()")
                .name();
        cursor.expect(":");
        Name function = cursor.word("fungsi, misalnya count", "a function such as count")
                .name();
        List<Expression> arguments = expressions.arguments(expressions::test);
        if (arguments.size() > 1) {
            throw new SlipException("KB-360", function.at(), function.text(), function.text() + "( nilai )");
        }
        return new Figure(binding, function, arguments.isEmpty() ? null : arguments.get(0));
    }

    /** The rest of the rule cannot be read, and why has been told. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken() {
            super("told", null, false, false);
        }
    }
}
