package id.pmo.rules.internal.hidup;

/** An activation that is called for by a step of another one, such as a gate. */
public final class ActivationInProgressException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public ActivationInProgressException() {
        super("an activation calls for another before it is done");
    }
}
