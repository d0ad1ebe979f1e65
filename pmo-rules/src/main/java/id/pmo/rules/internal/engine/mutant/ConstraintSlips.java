package id.pmo.rules.internal.engine.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The slips that can be made in one constraint. */
final class ConstraintSlips {

    private static final Map<String, String> OPPOSITE =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
    private static final Map<String, String> NEAR = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");

    private final String file;
    private final TextSwap texts;
    private final List<Edit> edits = new ArrayList<>();

    private ConstraintSlips(String file, TextSwap texts) {
        this.file = file;
        this.texts = texts;
    }

    /**
     * The slips.
     *
     * @param file the text of the file that the tokens are from
     * @param tokens the constraint without a name given to its value; not empty
     */
    static List<Edit> of(String file, List<Token> tokens, TextSwap texts) {
        ConstraintSlips slips = new ConstraintSlips(file, texts);
        if (Token.split(tokens, "||").size() > 1 || Token.split(tokens, "&&").size() > 1) {
            slips.wrap(tokens);
        }
        slips.expression(tokens);
        return slips.edits;
    }

    private void expression(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        if (tokens.get(0).is("(") && Token.closing(tokens, 0) == tokens.size() - 1) {
            expression(tokens.subList(1, tokens.size() - 1));
            return;
        }
        for (String sign : List.of("||", "&&")) {
            List<List<Token>> parts = Token.split(tokens, sign);
            if (parts.size() > 1) {
                junction(parts, tokens);
                return;
            }
        }
        atom(tokens);
    }

    private void junction(List<List<Token>> parts, List<Token> tokens) {
        for (int i = 0; i < parts.size(); i++) {
            edits.add(Edit.without(MutantKind.DROP, parts, i).within(tokens));
            if (i > 0) {
                Token sign = tokens.get(tokens.indexOf(parts.get(i).get(0)) - 1);
                edits.add(Edit.of(MutantKind.COMPARE, sign, sign.is("||") ? "&&" : "||")
                        .within(tokens));
            }
            expression(parts.get(i));
        }
    }

    private void atom(List<Token> tokens) {
        negate(tokens);
        for (Token token : tokens) {
            String near = NEAR.get(token.text());
            if (near != null) {
                edits.add(Edit.of(MutantKind.COMPARE, token, near).within(tokens));
            }
            if (token.isNumber()) {
                int number = Integer.parseInt(token.text());
                edits.add(Edit.of(MutantKind.SHIFT, token, Integer.toString(number + 1))
                        .within(tokens));
                edits.add(Edit.of(MutantKind.SHIFT, token, Integer.toString(number - 1))
                        .within(tokens));
            }
            if (token.isText()) {
                texts.other("", token.unquoted())
                        .ifPresent(other -> edits.add(Edit.of(MutantKind.TEXT, token, '"' + other + '"')
                                .within(tokens)));
            }
        }
    }

    private void negate(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.depth();
            String opposite = depth == 0 ? OPPOSITE.get(token.text()) : null;
            if (opposite != null) {
                edits.add(Edit.of(MutantKind.NEGATE, token, opposite).within(tokens));
                return;
            }
            if (depth == 0 && i > 0 && token.isWord() && tokens.get(i - 1).isWord()) {
                wrap(tokens);
                return;
            }
        }
        Token first = tokens.get(0);
        Edit edit = first.is("!")
                ? Edit.of(MutantKind.NEGATE, first, "")
                : Edit.of(MutantKind.NEGATE, first.start(), first.start(), "!");
        edits.add(edit.within(tokens));
    }

    private void wrap(List<Token> tokens) {
        int start = Edit.start(tokens);
        int end = Edit.end(tokens);
        edits.add(Edit.of(MutantKind.NEGATE, start, end, "!( " + file.substring(start, end) + " )"));
    }
}
