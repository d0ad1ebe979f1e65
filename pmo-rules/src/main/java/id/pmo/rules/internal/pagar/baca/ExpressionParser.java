package id.pmo.rules.internal.pagar.baca;

import id.pmo.rules.internal.pagar.baca.Expression.Among;
import id.pmo.rules.internal.pagar.baca.Expression.Call;
import id.pmo.rules.internal.pagar.baca.Expression.Comparison;
import id.pmo.rules.internal.pagar.baca.Expression.Constant;
import id.pmo.rules.internal.pagar.baca.Expression.Logic;
import id.pmo.rules.internal.pagar.baca.Expression.Not;
import id.pmo.rules.internal.pagar.baca.Expression.Null;
import id.pmo.rules.internal.pagar.baca.Expression.Property;
import id.pmo.rules.internal.pagar.baca.Expression.Sum;
import id.pmo.rules.internal.pagar.baca.Expression.Text;
import id.pmo.rules.internal.pagar.baca.Expression.Truth;
import id.pmo.rules.internal.pagar.baca.Expression.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads one expression.
 *
 * <pre>
 * test       = and { "||" and }
 * and        = not { "&amp;&amp;" not }
 * not        = "!" ( "(" test ")" | "!" not | value ) | "(" test ")" | comparison
 * comparison = value [ ( "==" ", " "!=" ", " "&lt;" ", " "&lt;=" ", " "&gt;" ", " "&gt;=" ", " ["not"] "contains" ", " ["not"] "memberOf" ) value
 *                    | ["not"] "in" "(" value { "," value } ")" ]
 * value      = text | ["-"] number ", " "true" ", " "false" ", " "null" | $name | property [ "(" value { "," value } ")" ] | Type.CONSTANT
 * </pre>
 */
final class ExpressionParser {

    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> COLLECTING = Set.of("contains", "memberOf");
    private static final Set<String> OTHER_OPERATORS = Set.of(
            "matches",
            "soundslike",
            "str",
            "excludes",
            "memberof",
            "includes",
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby",
            "instanceof");
    private static final Set<String> CODE =
            Set.of("->", "::", "[", "{", "?", "++", "--", "+=", "-=", "*=", "/=", "!.", "#", "@", "`", "~", "^", "%");

    /** Signs that are no operator, and the one that was meant. */
    private static final Map<String, String> MEANT = Map.of(
            "=>", ">=",
            "=<", "<=",
            "<>", "!=",
            "=!", "!=",
            "==>", ">=",
            "==<", "<=",
            "===", "==",
            "!==", "!=");

    private final Cursor cursor;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A test, or a value alone. */
    Expression test() {
        return joined("||", () -> joined("&&", this::not));
    }

    /** An argument of a recorder: a value, or sums and differences of values. */
    Expression argument() {
        Expression left = value();
        while (cursor.at("+") || cursor.at("-")) {
            Token operator = cursor.take();
            left = new Sum(left, operator.text(), value(), operator.at());
        }
        return left;
    }

    /** What stands between brackets, with commas between. */
    List<Expression> arguments(Supplier<Expression> one) {
        cursor.expect("(");
        List<Expression> all = new ArrayList<>();
        if (!cursor.at(")")) {
            do {
                all.add(one.get());
            } while (cursor.skip(","));
        }
        cursor.expect(")");
        return all;
    }

    private Expression joined(String operator, Supplier<Expression> part) {
        Expression start = part.get();
        List<Expression> parts = new ArrayList<>(List.of(start));
        while (cursor.at(operator)) {
            cursor.take();
            if (COMPARING.contains(cursor.peek().text())) {
                throw new SlipException(
                        "KB-363", cursor.peek().at(), cursor.peek().text());
            }
            parts.add(part.get());
        }
        return parts.size() == 1 ? start : new Logic(operator, parts, start.at());
    }

    private Expression not() {
        cursor.enter();
        try {
            if (cursor.at("!")) {
                int at = cursor.take().at();
                boolean bracketed = cursor.at("(") || cursor.at("!");
                Expression inner = not();
                // the compiler has it belong to the left side alone
                if (!bracketed && !isValue(inner)) {
                    throw new SlipException("KB-385", at);
                }
                return new Not(inner, at);
            }
            if (cursor.at("(")) {
                cursor.take();
                Expression inner = test();
                cursor.expect(")");
                return inner;
            }
            return comparison();
        } finally {
            cursor.leave();
        }
    }

    private static boolean isValue(Expression expression) {
        return !(expression instanceof Comparison || expression instanceof Among || expression instanceof Not);
    }

    private Expression comparison() {
        Expression left = value();
        Token operator = cursor.peek();
        String signs = operator.text() + cursor.second().text();
        if (MEANT.containsKey(signs)
                && cursor.second().at() == operator.at() + operator.text().length()) {
            throw new SlipException("KB-386", operator.at(), signs, MEANT.get(signs));
        }
        if (operator.kind() == TokenKind.SYMBOL && COMPARING.contains(operator.text())) {
            cursor.take();
            return new Comparison(left, operator.text(), compared(), operator.at());
        }
        boolean negated = operator.is("not");
        if (negated) {
            cursor.take();
        }
        Token word = cursor.peek();
        if (word.is("in")) {
            cursor.take();
            return negated(new Among(left, arguments(this::value), word.at()), negated);
        }
        if (word.isWord() && COLLECTING.contains(word.text())) {
            cursor.take();
            return negated(new Comparison(left, word.text(), value(), word.at()), negated);
        }
        if (negated || OTHER_OPERATORS.contains(word.text())) {
            throw new SlipException("KB-530", word.at(), word.shown());
        }
        if (word.is("=")) {
            throw new SlipException("KB-362", word.at());
        }
        return left;
    }

    /** A comma right between two digits is that of a fraction: a test never is a number alone. */
    private Expression compared() {
        Expression value = value();
        int end = cursor.takenEnd();
        Token comma = cursor.peek();
        Token digits = cursor.second();
        if (value instanceof Expression.Whole whole
                && comma.is(",")
                && comma.at() == end
                && digits.kind() == TokenKind.NUMBER
                && digits.at() == end + 1) {
            cursor.take();
            cursor.take();
            throw new SlipException("KB-368", whole.at(), whole.value() + "," + digits.text());
        }
        return value;
    }

    private static Expression negated(Expression test, boolean negated) {
        return negated ? new Not(test, test.at()) : test;
    }

    private Expression value() {
        Token token = cursor.peek();
        switch (token.kind()) {
            case TEXT -> {
                cursor.take();
                return new Text(token.text(), token.at());
            }
            case NUMBER -> {
                return number("");
            }
            case WORD -> {
                return word();
            }
            default -> {
                if (token.is("-") && cursor.second().kind() == TokenKind.NUMBER) {
                    cursor.take();
                    return number("-");
                }
                if (CODE.contains(token.text())) {
                    throw new SlipException("KB-529", token.at(), token.text());
                }
                throw cursor.unexpected("nilai, nama, atau teks", "a value, a name, or a text");
            }
        }
    }

    private Expression number(String sign) {
        Token digits = cursor.take();
        if (cursor.at(".") && cursor.second().kind() == TokenKind.NUMBER) {
            cursor.take();
            throw new SlipException(
                    "KB-368", digits.at(), digits.text() + "." + cursor.take().text());
        }
        if (!digits.text().matches("[0-9]{1,9}") || cursor.at(".")) {
            throw new SlipException("KB-368", digits.at(), digits.text());
        }
        return new Expression.Whole(sign + digits.text(), digits.at());
    }

    private Expression word() {
        Token word = cursor.take();
        Expression value = switch (word.text()) {
            case "true", "false" -> new Truth(word.text(), word.at());
            case "null" -> new Null(word.at());
            case "new", "eval", "this", "instanceof", "class" ->
                throw new SlipException("KB-529", word.at(), word.text());
            default -> named(word);
        };
        Token after = cursor.peek();
        if (after.is(".")) {
            throw new SlipException(
                    "KB-527", after.at(), after.text() + cursor.second().text());
        }
        if (after.kind() == TokenKind.SYMBOL && CODE.contains(after.text())) {
            throw new SlipException("KB-529", after.at(), after.text());
        }
        return value;
    }

    private Expression named(Token word) {
        if (word.text().startsWith("$")) {
            return new Variable(word.text(), word.at());
        }
        if (cursor.at(".") && cursor.second().isWord()) {
            cursor.take();
            Token constant = cursor.take();
            if (cursor.at(".") && cursor.second().isWord()) {
                String rest = cursor.qualifiedRest();
                throw new SlipException("KB-528", word.at(), word.text() + "." + constant.text() + rest);
            }
            if (!Character.isUpperCase(word.text().charAt(0))) {
                throw new SlipException("KB-527", constant.at() - 1, "." + constant.text());
            }
            if (cursor.at("(")) {
                throw new SlipException("KB-527", constant.at() - 1, "." + constant.text());
            }
            return new Constant(word.name(), constant.name());
        }
        return cursor.at("(")
                ? new Call(word.text(), arguments(this::value), word.at())
                : new Property(word.text(), word.at());
    }
}
