package id.pmo.rules.internal.pagar.baca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a rule file into tokens. Comments count as white space; what Drools or Java might read in another way than a
 * person does (escapes, invisible characters, letters that only look like others) is refused.
 */
public final class Lexer {

    private static final List<String> LONG_SYMBOLS = List.of(
            "->", "::", "==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", ":=", "!.", "<<", ">>", "*=", "/=");
    private static final String QUOTES = "'“”„‟«»‘’";
    private static final String BRACKETS_IN = "([{";
    private static final String BRACKETS_OUT = ")]}";

    /** Of a text between quotes: a name, a kode or a place. What is much longer breaks the compiler's own bounds. */
    private static final int LONGEST_TEXT = 1_000;

    private final String text;
    private final Bounds bounds;
    private final List<Slip> slips;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder withoutComments;
    private int at;
    private int depth;
    private boolean first = true;

    private Lexer(String text, Bounds bounds, List<Slip> slips) {
        this.text = text;
        this.bounds = bounds;
        this.slips = slips;
        this.withoutComments = new StringBuilder(text);
    }

    /** The tokens of a file, the last one of kind END; what is wrong with the characters is added to the slips. */
    static List<Token> tokens(String text, Bounds bounds, List<Slip> slips) {
        return new Lexer(text, bounds, slips).run().tokens;
    }

    /** The tokens of some text as they are written, without a look at how much there is. */
    public static List<String> words(String text) {
        Bounds enough = new Bounds(Integer.MAX_VALUE, 0, 0, 0, 0, Integer.MAX_VALUE - 1);
        return tokens(text, enough, new ArrayList<>()).stream()
                .filter(token -> token.kind() != TokenKind.END)
                .map(Token::shown)
                .toList();
    }

    /** The file with a space for each character of a comment, so that everything else stays at its line and column. */
    public static String withoutComments(String text, Bounds bounds) {
        return new Lexer(text, bounds, new ArrayList<>()).run().withoutComments.toString();
    }

    private Lexer run() {
        if (text.length() > bounds.characters()) {
            slip("KB-501", 0, count(text.length()), count(bounds.characters()));
        } else {
            invisible();
            while (at < text.length()) {
                token();
            }
        }
        tokens.add(new Token(TokenKind.END, "", text.length(), true));
        return this;
    }

    /** Characters that no person sees, anywhere, comments included. */
    private void invisible() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean control = type == Character.CONTROL && c != '\n' && c != '\t';
            if (control
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED
                    || (Character.isSurrogate(c) && !isPair(i))) {
                slip("KB-502", i, unicode(c));
            } else if (c == '\\' && text.startsWith("u", i + 1)) {
                slip("KB-503", i, text.substring(i, Math.min(text.length(), i + 6)));
            }
        }
    }

    private boolean isPair(int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void token() {
        char c = text.charAt(at);
        if (c == '\n') {
            first = true;
            at++;
        } else if (c == ' ' || c == '\t') {
            at++;
        } else if (text.startsWith("//", at)) {
            comment(indexOr(text.indexOf('\n', at), text.length()));
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            if (end < 0) {
                slip("KB-352", at);
            }
            comment(end < 0 ? text.length() : end + 2);
        } else if (c == '"') {
            string();
        } else if (isLetter(c)) {
            add(TokenKind.WORD, end());
        } else if (isDigit(c)) {
            add(TokenKind.NUMBER, end());
        } else {
            symbol(c);
        }
    }

    private void comment(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                first = true;
            } else {
                withoutComments.setCharAt(at, ' ');
            }
        }
    }

    private void string() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            if (text.charAt(end) == '\\' && !text.startsWith("u", end + 1)) {
                slip("KB-505", end);
                end++;
            }
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '"') {
            slips.add(new UnpairedQuote(text, at, tokens).slip());
            at = Math.min(end, text.length());
            return;
        }
        if (end - at - 1 > LONGEST_TEXT) {
            slip("KB-531", at, count(LONGEST_TEXT));
        }
        tokens.add(new Token(TokenKind.TEXT, text.substring(at + 1, end), at, first));
        first = false;
        at = end + 1;
    }

    private void symbol(char c) {
        if (QUOTES.indexOf(c) >= 0) {
            slip("KB-507", at, c);
            at++;
            return;
        }
        if (c > '~') {
            int point = text.codePointAt(at);
            String shown = Character.isSpaceChar(point) ? unicode(point) : Character.toString(point);
            slip("KB-506", at, shown);
            at += Character.charCount(point);
            return;
        }
        String symbol = LONG_SYMBOLS.stream()
                .filter(known -> text.startsWith(known, at))
                .findFirst()
                .orElse(String.valueOf(c));
        if (BRACKETS_IN.contains(symbol) && ++depth == bounds.depth() + 1) {
            slip("KB-504", at, count(bounds.depth()));
        } else if (BRACKETS_OUT.contains(symbol)) {
            depth = Math.max(0, depth - 1);
        }
        add(TokenKind.SYMBOL, at + symbol.length());
    }

    private void add(TokenKind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, first));
        first = false;
        at = end;
    }

    private int end() {
        int end = at;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void slip(String kode, int where, Object... values) {
        slips.add(Slip.of(kode, where, values));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int indexOr(int index, int otherwise) {
        return index < 0 ? otherwise : index;
    }

    private static String unicode(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
