package id.pmo.rules.kebijakan;

/** The steps between a policy and its going live, in their order. */
public enum ActivationStep {
    /** Reading all files; where keys are configured, holding them to their seal. */
    SEAL,
    /** Loading, the guard rails, and compiling. */
    LOAD,
    /** No policy may become older than the one in use. */
    VERSION,
    /** The examples beside each syarat. */
    EXAMPLES,
    /** What the host itself asks, such as a limit on verdicts that turn. */
    GATE,
    /** The new policies take over. */
    SWAP
}
