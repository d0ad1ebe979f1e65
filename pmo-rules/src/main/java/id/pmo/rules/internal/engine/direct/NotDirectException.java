package id.pmo.rules.internal.engine.direct;

/** Says that a rule uses something that only Drools sessions run. The message names the rule and the construct. */
public final class NotDirectException extends Exception {

    private static final long serialVersionUID = 1L;

    NotDirectException(String rule, String construct) {
        super("rule \"" + rule + "\" uses " + construct);
    }
}
