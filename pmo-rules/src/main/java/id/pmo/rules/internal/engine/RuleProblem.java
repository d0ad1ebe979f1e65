package id.pmo.rules.internal.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a rule file does not compile.
 *
 * @param path the file
 * @param line its line, from 1; 0 where the compiler does not say
 * @param code the kind of problem, as the register of problems has it
 * @param values what fills the gaps of that kind's texts
 */
public record RuleProblem(String path, int line, String code, SortedMap<String, String> values)
        implements Comparable<RuleProblem> {

    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::path)
            .thenComparingInt(RuleProblem::line)
            .thenComparing(RuleProblem::code)
            .thenComparing(problem -> problem.values().toString());

    /** Copies the map. */
    public RuleProblem {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static RuleProblem of(String path, int line, String code, Map<String, String> values) {
        return new RuleProblem(path, line, code, new TreeMap<>(values));
    }

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (line > 0 ? path + ":" + line : path) + " " + code + " " + values;
    }
}
