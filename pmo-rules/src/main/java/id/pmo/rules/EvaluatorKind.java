package id.pmo.rules;

/** How rules are run. Both give equal results; they differ in cost and in what rules may use. */
public enum EvaluatorKind {
    /** {@link #DIRECT} for rules that it can run, else {@link #PHREAK}; each policy and stratum on its own. */
    AUTO,
    /** Nested loops over a report's few facts: the fast way. Refuses rules that use more than it knows. */
    DIRECT,
    /** A Drools session per report: the reference, which runs whatever Drools runs. */
    PHREAK
}
