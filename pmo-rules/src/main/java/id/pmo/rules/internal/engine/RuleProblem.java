package id.pmo.rules.internal.engine;

import java.util.Comparator;

/**
 * Why a rule file does not compile.
 *
 * @param path the file
 * @param line its line, from 1; 0 where the compiler does not say
 * @param message what is wrong and the way out, in Indonesian, for the person who keeps the rules
 */
public record RuleProblem(String path, int line, String message) implements Comparable<RuleProblem> {

    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::path)
            .thenComparingInt(RuleProblem::line)
            .thenComparing(RuleProblem::message);

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line > 0 ? path + ":" + line + ": " + message : path + ": " + message;
    }
}
