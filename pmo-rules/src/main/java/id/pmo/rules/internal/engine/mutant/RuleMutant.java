package id.pmo.rules.internal.engine.mutant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule with one slip.
 *
 * @param path its file
 * @param line the line of the slip, from 1
 * @param rulePackage the package of its file
 * @param rule its name
 * @param kind what kind of slip it is
 * @param before what stood there, white space made single
 * @param after what stands there now; empty where it is gone
 * @param source the rule as it is now; null where the whole rule is gone
 */
public record RuleMutant(
        String path,
        int line,
        String rulePackage,
        String rule,
        MutantKind kind,
        String before,
        String after,
        @Nullable Source source) {

    /** Only the source may be null. */
    public RuleMutant {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(rulePackage, "rulePackage");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The file of one rule, around the rule's name.
     *
     * @param head what stands before the name
     * @param tail what stands after it
     */
    public record Source(String head, String tail) {}
}
