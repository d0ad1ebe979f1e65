package id.pmo.rules.internal.engine.direct;

/** One condition of a rule, linked to what comes after it. */
interface Step {

    /**
     * Walks every match of this condition together with all that follow.
     *
     * @return true if no further match is wanted
     */
    boolean run(Run run) throws Exception;
}
