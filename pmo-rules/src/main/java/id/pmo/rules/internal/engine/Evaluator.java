package id.pmo.rules.internal.engine;

import java.util.Map;

/** Runs one set of rules over one set of facts. Thread-safe; keeps nothing between calls. */
public interface Evaluator {

    /**
     * Fires each rule once for each match among the facts. What a condition or consequence throws reaches the caller,
     * as it is or as a cause.
     *
     * @param facts what rules match; never changed
     * @param globals what consequences call, by the name that rules use; those that no rule declares are left out
     */
    void evaluate(Facts facts, Map<String, ?> globals);
}
