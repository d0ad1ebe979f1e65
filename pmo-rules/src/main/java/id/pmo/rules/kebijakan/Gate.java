package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.PmoEngine;
import java.util.List;

/** What a host asks of policies before they go live, such as {@link CorpusGate}: a limit on the verdicts that turn. */
@FunctionalInterface
public interface Gate {

    /**
     * What stands against it; empty: nothing. What it throws refuses the policies, too.
     *
     * @param active judges by the policies in use
     * @param candidate judges by those that are to replace them
     */
    List<PolicyProblem> check(PmoEngine active, PmoEngine candidate);
}
