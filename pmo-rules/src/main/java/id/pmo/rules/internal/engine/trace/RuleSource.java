package id.pmo.rules.internal.engine.trace;

import java.util.List;
import java.util.Objects;

/**
 * Where one rule stands, how its conditions are written, and what it calls.
 *
 * @param rulePackage the package of its file
 * @param name its name
 * @param path its file
 * @param line the line on which it begins, from 1
 * @param conditions its conditions, in order
 * @param calls the calls of its consequence, in order
 */
public record RuleSource(
        String rulePackage, String name, String path, int line, List<ConditionSource> conditions, List<Call> calls) {

    /** Copies the lists. */
    public RuleSource {
        Objects.requireNonNull(rulePackage, "rulePackage");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        conditions = List.copyOf(conditions);
        calls = List.copyOf(calls);
    }

    /**
     * One call of a consequence.
     *
     * @param method what is called, such as {@code temuan.catat}
     * @param texts the texts among its arguments, in order
     */
    public record Call(String method, List<String> texts) {

        /** Copies the list. */
        public Call {
            Objects.requireNonNull(method, "method");
            texts = List.copyOf(texts);
        }
    }
}
