package id.pmo.rules.internal.engine.direct;

/** One step within a pattern: a constraint that holds or not, or a binding, which always holds. */
interface Check {

    /**
     * Looks at what is bound so far, and may bind more.
     *
     * @param slots the values of this rule's variables
     */
    boolean holds(Object[] slots) throws Exception;
}
