package id.pmo.rules.internal.pagar.baca;

import java.util.List;

/** What a constraint or an argument says. */
public sealed interface Expression {

    /** Where it starts, as an index into the file. */
    int at();

    /** A text; {@code value} is what is between the quotes. */
    record Text(String value, int at) implements Expression {}

    /** A whole number as it is written, with its sign. */
    record Whole(String value, int at) implements Expression {}

    /** {@code true} or {@code false}. */
    record Truth(String value, int at) implements Expression {}

    /** {@code null}. */
    record Null(int at) implements Expression {}

    /** A bound name. */
    record Variable(String name, int at) implements Expression {}

    /** A property of the fact. */
    record Property(String name, int at) implements Expression {}

    /** A constant of an enumeration. */
    record Constant(Name type, Name constant) implements Expression {

        @Override
        public int at() {
            return type.at();
        }
    }

    /** A question to the fact with arguments. */
    record Call(String name, List<Expression> arguments, int at) implements Expression {}

    /** The opposite. */
    record Not(Expression inner, int at) implements Expression {}

    /** All of several ({@code &&}) or one of them ({@code ||}). */
    record Logic(String operator, List<Expression> parts, int at) implements Expression {}

    /** Two values compared; {@code at} is the operator's place. */
    record Comparison(Expression left, String operator, Expression right, int at) implements Expression {}

    /** Whether a value is one of several. */
    record Among(Expression left, List<Expression> values, int at) implements Expression {}

    /** A sum or difference; {@code at} is the operator's place. */
    record Sum(Expression left, String operator, Expression right, int at) implements Expression {}

    /** Something that could not be read, which has been told. */
    record Unreadable(int at) implements Expression {}
}
