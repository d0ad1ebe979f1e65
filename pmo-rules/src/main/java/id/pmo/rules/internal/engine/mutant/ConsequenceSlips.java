package id.pmo.rules.internal.engine.mutant;

import java.util.ArrayList;
import java.util.List;

/** The slips that can be made in the consequence of one rule. */
final class ConsequenceSlips {

    private ConsequenceSlips() {}

    /** Edits; one that takes a whole call away stands for a rule that is gone. */
    static List<Edit> of(RuleBlock rule, TextSwap texts) {
        List<Token> tokens = rule.consequence();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (tokens.get(i).isWord()
                    && tokens.get(i + 1).is(".")
                    && tokens.get(i + 2).isWord()
                    && tokens.get(i + 3).is("(")) {
                int close = Token.closing(tokens, i + 3);
                String call = tokens.get(i).text() + "." + tokens.get(i + 2).text();
                edits.addAll(call(call, Token.split(tokens.subList(i + 4, close), ","), texts));
                i = close;
            }
        }
        return edits;
    }

    private static List<Edit> call(String call, List<List<Token>> arguments, TextSwap texts) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            List<Token> argument = arguments.get(i);
            if (argument.size() == 1 && argument.get(0).isText()) {
                Token text = argument.get(0);
                texts.other(call, text.unquoted())
                        .ifPresent(other -> edits.add(Edit.of(MutantKind.TEXT, text, '"' + other + '"')));
                if (texts.lists(call)) {
                    edits.add(Edit.without(MutantKind.DROP_TEXT, arguments, i));
                }
            }
        }
        return edits;
    }
}
