package id.pmo.rules.internal.pagar.baca;

/**
 * One word of a rule file.
 *
 * @param kind what it is
 * @param text how it is written; of a text, what is between the quotes
 * @param at where it starts, as an index into the file
 * @param first whether nothing but white space or comments stands before it on its line
 */
record Token(TokenKind kind, String text, int at, boolean first) {

    boolean is(String written) {
        return text.equals(written) && (kind == TokenKind.WORD || kind == TokenKind.SYMBOL);
    }

    boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /** As a person sees it in the file. */
    String shown() {
        return kind == TokenKind.TEXT ? "\"" + text + "\"" : text;
    }

    /** A word and its place. */
    Name name() {
        return new Name(text, at);
    }
}
