package id.pmo.rules.internal.pagar.baca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Keywords that were written in Indonesian or with capitals. Each is told once, and read as the one that was meant, so that
 * nothing else is said about it.
 */
final class Keywords {

    private static final Map<String, String> HEADER = Map.ofEntries(
            Map.entry("package", "package"),
            Map.entry("paket", "package"),
            Map.entry("import", "import"),
            Map.entry("impor", "import"),
            Map.entry("global", "global"));
    private static final Map<String, String> RULE = Map.ofEntries(
            Map.entry("rule", "rule"),
            Map.entry("aturan", "rule"),
            Map.entry("when", "when"),
            Map.entry("bila", "when"),
            Map.entry("jika", "when"),
            Map.entry("apabila", "when"),
            Map.entry("ketika", "when"),
            Map.entry("then", "then"),
            Map.entry("maka", "then"),
            Map.entry("end", "end"),
            Map.entry("selesai", "end"),
            Map.entry("akhir", "end"),
            Map.entry("tamat", "end"));
    private static final Set<String> PARTS_OF_NAMES = Set.of(".", "(", ":");

    private final List<Token> tokens;
    private final List<Slip> slips;
    private final List<Token> read = new ArrayList<>();
    private int depth;
    private boolean inRules;

    private Keywords(List<Token> tokens, List<Slip> slips) {
        this.tokens = tokens;
        this.slips = slips;
    }

    /** The tokens with the keywords that were meant; each other word for one is added to the slips. */
    static List<Token> read(List<Token> tokens, List<Slip> slips) {
        Keywords keywords = new Keywords(tokens, slips);
        for (int i = 0; i < tokens.size(); i++) {
            keywords.next(i);
        }
        return keywords.read;
    }

    private void next(int i) {
        Token token = tokens.get(i);
        String meant = token.isWord() && stands(i) ? meant(token) : token.text();
        if (!meant.equals(token.text())) {
            slips.add(Slip.of("KB-392", token.at(), token.text(), meant));
            token = new Token(TokenKind.WORD, meant, token.at(), token.first());
        }
        if (token.is("rule")) {
            inRules = true;
            depth = 0;
        }
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        read.add(token);
    }

    /** Whether a keyword may stand there: it is no part of a name, and not between brackets. */
    private boolean stands(int i) {
        Token after = tokens.get(Math.min(i + 1, tokens.size() - 1));
        boolean behindDot = i > 0 && tokens.get(i - 1).is(".");
        boolean named = behindDot || PARTS_OF_NAMES.stream().anyMatch(after::is);
        return depth <= 0 && !named && (inRules || tokens.get(i).first());
    }

    private String meant(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        String meant = RULE.get(word);
        if (!inRules && !"rule".equals(meant)) {
            meant = HEADER.get(word);
        }
        return meant == null ? token.text() : meant;
    }
}
