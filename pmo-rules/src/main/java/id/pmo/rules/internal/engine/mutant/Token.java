package id.pmo.rules.internal.engine.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, text, number or sign of a rule file.
 *
 * @param text as it stands there
 * @param start where it begins
 */
record Token(String text, int start) {

    private static final Pattern PARTS = Pattern.compile(
            "(?<skip>\\s+|//[^\n]*|#[^\n]*|/\\*.*?\\*/)"
                    + "|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'"
                    + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d+(?:\\.\\d+)?\\w*|==|!=|<=|>=|&&|\\|\\||.",
            Pattern.DOTALL);
    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    /** The tokens of a text; comments and white space are none. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher part = PARTS.matcher(text);
        while (part.find()) {
            if (part.group("skip") == null) {
                tokens.add(new Token(part.group(), part.start()));
            }
        }
        return tokens;
    }

    int end() {
        return start + text.length();
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isText() {
        return text.length() > 1 && text.startsWith("\"");
    }

    /** What stands between its quotes. */
    String unquoted() {
        return text.substring(1, text.length() - 1);
    }

    boolean isNumber() {
        return text.matches("\\d{1,9}");
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0)) || text.startsWith("_");
    }

    boolean isBinding() {
        return text.startsWith("$");
    }

    int depth() {
        return OPENING.contains(text) ? 1 : CLOSING.contains(text) ? -1 : 0;
    }

    /** The tokens between these signs where they stand outside all brackets. */
    static List<List<Token>> split(List<Token> tokens, String sign) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).depth();
            if (depth == 0 && tokens.get(i).is(sign)) {
                parts.add(tokens.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(tokens.subList(from, tokens.size()));
        return parts;
    }

    /** The place of the bracket that closes the one at this place; the last place where none does. */
    static int closing(List<Token> tokens, int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += tokens.get(i).depth();
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
