package id.pmo.rules.internal.engine.mutant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The slips that can be made in the conditions of one rule. */
final class ConditionSlips {

    private static final Map<String, String> OTHER_QUESTION = Map.of("not", "exists", "exists", "not");
    private static final Set<String> JOINING = Set.of("or", "and");

    private final String file;
    private final RuleBlock rule;
    private final TextSwap texts;
    private final List<Token> tokens;
    private final List<Edit> edits = new ArrayList<>();

    private ConditionSlips(String file, RuleBlock rule, TextSwap texts) {
        this.file = file;
        this.rule = rule;
        this.texts = texts;
        this.tokens = rule.conditions();
    }

    static List<Edit> of(String file, RuleBlock rule, TextSwap texts) {
        ConditionSlips slips = new ConditionSlips(file, rule, texts);
        slips.all();
        return slips.edits;
    }

    private void all() {
        boolean several = patterns() > 1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String other = OTHER_QUESTION.get(token.text());
            if (other != null) {
                int last = i + 1 < tokens.size() && pattern(i + 1) ? Token.closing(tokens, i + 2) : i;
                edits.add(Edit.of(MutantKind.NEGATE, token, other).within(tokens.subList(i, last + 1)));
            }
            if (pattern(i)) {
                int close = Token.closing(tokens, i + 1);
                constraints(tokens.subList(i + 2, close));
                if (depth == 0) {
                    whole(i, close, several);
                }
                i = close;
            } else {
                depth += token.depth();
            }
        }
    }

    private boolean pattern(int i) {
        return Character.isUpperCase(tokens.get(i).text().charAt(0))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("(");
    }

    private int patterns() {
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            count += pattern(i) ? 1 : 0;
        }
        return count;
    }

    private void constraints(List<Token> inside) {
        if (inside.isEmpty()) {
            return;
        }
        List<List<Token>> parts = Token.split(inside, ",");
        for (int i = 0; i < parts.size(); i++) {
            List<Token> part = parts.get(i);
            boolean named =
                    part.size() > 1 && part.get(0).isBinding() && part.get(1).is(":");
            List<Token> asked = named ? part.subList(2, part.size()) : part;
            if (named && asked.stream().allMatch(token -> token.isWord() || token.is("."))) {
                continue;
            }
            edits.addAll(ConstraintSlips.of(file, asked, texts));
            if (!named) {
                edits.add(Edit.without(MutantKind.DROP, parts, i));
            }
        }
    }

    /** Drops a condition, or turns one that asks nothing of its fact around. */
    private void whole(int type, int close, boolean several) {
        int from = type;
        while (from > 0 && ofOneName(tokens.get(from - 1), tokens.get(from))) {
            from--;
        }
        if (from > 1 && tokens.get(from - 1).is(":") && tokens.get(from - 2).isBinding()) {
            from -= 2;
        }
        Token question =
                from > 0 && OTHER_QUESTION.containsKey(tokens.get(from - 1).text()) ? tokens.get(from - 1) : null;
        if (question != null) {
            from--;
        }
        if (joined(from - 1) || joined(close + 1) || namesUsedElsewhere(from, close)) {
            return;
        }
        boolean oneConstraint = close > type + 2
                && Token.split(tokens.subList(type + 2, close), ",").size() == 1;
        // without its only constraint a condition asks as good as nothing, so that nothing is left to drop
        if (several && (question != null || !oneConstraint)) {
            edits.add(Edit.of(
                    MutantKind.DROP, tokens.get(from).start(), tokens.get(close).end(), ""));
        }
        if (question == null && close == type + 2) {
            int start = tokens.get(from).start();
            edits.add(Edit.of(MutantKind.NEGATE, start, start, "not ").within(tokens.subList(from, close + 1)));
        }
    }

    private static boolean ofOneName(Token left, Token right) {
        return left.is(".") || (right.is(".") && left.isWord());
    }

    private boolean joined(int place) {
        return place >= 0
                && place < tokens.size()
                && JOINING.contains(tokens.get(place).text());
    }

    private boolean namesUsedElsewhere(int from, int close) {
        Set<String> names = new HashSet<>();
        for (int i = from; i < close; i++) {
            if (tokens.get(i).isBinding() && tokens.get(i + 1).is(":")) {
                names.add(tokens.get(i).text());
            }
        }
        List<Token> elsewhere = new ArrayList<>(tokens.subList(0, from));
        elsewhere.addAll(tokens.subList(close + 1, tokens.size()));
        elsewhere.addAll(rule.consequence());
        return elsewhere.stream().map(Token::text).anyMatch(names::contains);
    }
}
