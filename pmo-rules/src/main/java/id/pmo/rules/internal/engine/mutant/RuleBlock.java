package id.pmo.rules.internal.engine.mutant;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one rule stands in its file.
 *
 * @param head end of what stands before the first rule of the file: its package, imports and globals
 * @param name the rule's name, quoted as it stands there
 * @param start where the rule begins
 * @param end where it ends
 * @param conditions what stands between {@code when} and {@code then}
 * @param consequence what stands between {@code then} and {@code end}
 */
record RuleBlock(int head, Token name, int start, int end, List<Token> conditions, List<Token> consequence) {

    /** The rules of a file that can be compiled. */
    static List<RuleBlock> of(List<Token> tokens) {
        List<RuleBlock> rules = new ArrayList<>();
        int head = -1;
        int i = 0;
        while (i < tokens.size()) {
            if (tokens.get(i).is("rule") && i + 1 < tokens.size()) {
                int when = next(tokens, i + 2, "when");
                int then = next(tokens, i + 2, "then");
                int end = next(tokens, then + 1, "end");
                if (end >= tokens.size()) {
                    break;
                }
                head = head < 0 ? tokens.get(i).start() : head;
                rules.add(new RuleBlock(
                        head,
                        tokens.get(i + 1),
                        tokens.get(i).start(),
                        tokens.get(end).end(),
                        when < then ? tokens.subList(when + 1, then) : List.of(),
                        tokens.subList(then + 1, end)));
                i = end;
            }
            i++;
        }
        return rules;
    }

    String plainName() {
        return name.isText() ? name.unquoted() : name.text();
    }

    private static int next(List<Token> tokens, int from, String word) {
        int i = from;
        while (i < tokens.size() && !tokens.get(i).is(word)) {
            i++;
        }
        return i;
    }
}
