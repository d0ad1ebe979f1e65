package id.pmo.rules.internal.engine;

import java.util.Collection;
import java.util.Map;

/** Runs one set of rules over one set of facts. Thread-safe; keeps nothing between calls. */
public interface Evaluator {

    /**
     * Fires each rule once for each match among the facts.
     *
     * @param facts what rules match; never changed
     * @param globals what consequences call, by the name that rules use; those that no rule declares are left out
     */
    void evaluate(Collection<?> facts, Map<String, ?> globals);
}
