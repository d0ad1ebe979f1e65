package id.pmo.rules.internal.pagar.baca;

import java.util.List;

/** A quote that opens a text without an end: it may be that of an earlier text on its line which was not closed. */
final class UnpairedQuote {

    private static final String BEHIND_TEXTS = " \t\n,);:&|+-=!<>";

    private final String text;
    private final int at;
    private final List<Token> before;

    /**
     * @param text the file
     * @param at the last quote of its line
     * @param before the tokens before it
     */
    UnpairedQuote(String text, int at, List<Token> before) {
        this.text = text;
        this.at = at;
        this.before = before;
    }

    Slip slip() {
        int line = text.lastIndexOf('\n', at) + 1;
        return before.stream()
                .filter(token -> token.kind() == TokenKind.TEXT && token.at() >= line && !isClosed(token))
                .findFirst()
                .map(token -> Slip.of("KB-390", token.at(), "\"" + token.text().replaceAll("[\\s,;)]+$", "")))
                .orElseGet(() -> isBehindWord()
                        ? Slip.of("KB-391", at, text.substring(wordStart(), at))
                        : Slip.of("KB-351", at));
    }

    /** Whether what follows it may follow a text. */
    private boolean isClosed(Token token) {
        return BEHIND_TEXTS.indexOf(text.charAt(token.at() + token.shown().length())) >= 0;
    }

    private boolean isBehindWord() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Where what stands before the quote starts: behind the last blank, comma or bracket. */
    private int wordStart() {
        int start = at;
        while (start > 0 && " ,(\n\t\"".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
