package id.pmo.rules.internal.engine.mutant;

import java.util.Optional;

/** Knows what a person could mistake a text of a rule for. */
public interface TextSwap {

    /**
     * Another text of its kind.
     *
     * @param call what is called with it, such as {@code temuan.catat}; empty where it stands in a condition
     * @param text the text
     */
    Optional<String> other(String call, String text);

    /** Whether the texts of a call are a list of things that stand for themselves, of which any may be forgotten. */
    boolean lists(String call);
}
