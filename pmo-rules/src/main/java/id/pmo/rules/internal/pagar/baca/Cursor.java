package id.pmo.rules.internal.pagar.baca;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.Set;

/** Walks over the tokens of a file, once, forwards; what it does not find where it must be is a slip. */
final class Cursor {

    private final List<Token> tokens;
    private final Bounds bounds;
    private int next;
    private int depth;

    Cursor(List<Token> tokens, Bounds bounds) {
        this.tokens = tokens;
        this.bounds = bounds;
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token after the next one. */
    Token second() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (token.kind() != TokenKind.END) {
            next++;
        }
        return token;
    }

    /** How many tokens were taken. */
    int taken() {
        return next;
    }

    /** Where the token that was taken last starts. */
    int takenAt() {
        return tokens.get(Math.max(0, next - 1)).at();
    }

    /** The index behind the token that was taken last. */
    int takenEnd() {
        return takenAt() + tokens.get(Math.max(0, next - 1)).shown().length();
    }

    /** The tokens from that one on to the last one taken, as they are written. */
    List<String> writtenSince(int first) {
        return tokens.subList(first, next).stream().map(Token::shown).toList();
    }

    boolean atEnd() {
        return peek().kind() == TokenKind.END;
    }

    boolean at(String written) {
        return peek().is(written);
    }

    /** Takes the next token if it is that one. */
    boolean skip(String written) {
        boolean there = at(written);
        if (there) {
            next++;
        }
        return there;
    }

    Token expect(String written) {
        if (!at(written)) {
            String quoted = "\"" + written + "\"";
            throw unexpected(quoted, quoted);
        }
        return take();
    }

    Token word(String id, String en) {
        if (!peek().isWord()) {
            throw unexpected(id, en);
        }
        return take();
    }

    /** Words with dots between them and nothing else: Drools keeps a blank or a new line inside a name as part of it. */
    Name qualified(String id, String en) {
        Token start = word(id, en);
        Name name = new Name(start.text() + qualifiedRest(), start.at());
        if (at(".") && second().isWord()) {
            throw unexpected("nama tanpa spasi di sekitar titiknya", "a name without blanks around its dots");
        }
        return name;
    }

    /** What follows the first word of a name, with its dots. */
    String qualifiedRest() {
        StringBuilder rest = new StringBuilder();
        while (at(".") && second().isWord() && peek().at() == takenEnd() && second().at() == peek().at() + 1) {
            take();
            rest.append('.').append(take().text());
        }
        return rest.toString();
    }

    /** The next token is not what must stand here. */
    SlipException unexpected(String id, String en) {
        Token found = peek();
        DwiBahasa expected = new DwiBahasa(id, en);
        return found.kind() == TokenKind.END
                ? new SlipException("KB-353", lastAt(), expected)
                : new SlipException("KB-354", found.at(), found.shown(), expected);
    }

    /** Where the last token starts: a file that ends too early has nothing behind it to show. */
    private int lastAt() {
        return tokens.size() < 2 ? 0 : tokens.get(tokens.size() - 2).at();
    }

    /** A name is not what must stand where it stands. */
    SlipException unexpected(Name found, String id, String en) {
        return new SlipException("KB-354", found.at(), found.text(), new DwiBahasa(id, en));
    }

    /** Goes one level deeper; {@link #leave} comes back. */
    void enter() {
        if (++depth > bounds.depth()) {
            throw new SlipException("KB-504", peek().at(), String.valueOf(bounds.depth()));
        }
    }

    void leave() {
        depth--;
    }

    /** Back to the outermost level, after a slip. */
    void surface() {
        depth = 0;
    }

    /** Leaves out everything up to a line that starts with one of these words. */
    void skipToLine(Set<String> words) {
        while (!atEnd() && !(peek().first() && peek().isWord() && words.contains(peek().text()))) {
            next++;
        }
    }
}
