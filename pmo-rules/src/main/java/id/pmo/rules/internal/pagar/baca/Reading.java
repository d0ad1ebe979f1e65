package id.pmo.rules.internal.pagar.baca;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came of reading a rule file.
 *
 * @param file what could be read
 * @param slips what could not, in the order of the file
 */
public record Reading(RuleFile file, List<Slip> slips) {

    /** Reads a file. Where its characters are already wrong, nothing else is said about it. */
    public static Reading of(String text, Bounds bounds) {
        List<Slip> slips = new ArrayList<>();
        List<Token> tokens = Lexer.tokens(text, bounds, slips);
        if (!slips.isEmpty()) {
            return new Reading(new RuleFile(new Name("", 0), List.of(), List.of(), List.of()), slips);
        }
        RuleFile file = new FileParser(Keywords.read(tokens, slips), bounds, slips).file();
        slips.sort(Comparator.comparingInt(Slip::at));
        return new Reading(file, slips);
    }
}
