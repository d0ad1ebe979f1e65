package id.pmo.rules.internal.engine.mutant;

import java.util.List;

/**
 * One change of a text.
 *
 * @param kind what kind of slip it is
 * @param start where the text that goes begins
 * @param end where it ends
 * @param replacement what comes in its place
 * @param from where the part begins that a person has to see to understand the change
 * @param to where that part ends
 */
record Edit(MutantKind kind, int start, int end, String replacement, int from, int to) {

    static Edit of(MutantKind kind, int start, int end, String replacement) {
        return new Edit(kind, start, end, replacement, start, end);
    }

    static Edit of(MutantKind kind, Token token, String replacement) {
        return of(kind, token.start(), token.end(), replacement);
    }

    /** The same, told with these tokens around it. */
    Edit within(List<Token> tokens) {
        return new Edit(kind, start, end, replacement, Math.min(start, start(tokens)), Math.max(end, end(tokens)));
    }

    static int start(List<Token> tokens) {
        return tokens.get(0).start();
    }

    static int end(List<Token> tokens) {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Takes one of several parts away, with the sign that divides it from its neighbour. */
    static Edit without(MutantKind kind, List<List<Token>> parts, int number) {
        if (parts.size() == 1) {
            return of(kind, start(parts.get(0)), end(parts.get(0)), "");
        }
        return number == 0
                ? of(kind, start(parts.get(0)), start(parts.get(1)), "")
                : of(kind, end(parts.get(number - 1)), end(parts.get(number)), "");
    }
}
