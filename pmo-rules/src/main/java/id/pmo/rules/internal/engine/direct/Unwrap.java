package id.pmo.rules.internal.engine.direct;

import org.drools.model.functions.IntrospectableLambda;

/** Takes the generated function out of the wrapper that Drools puts around it, for one call less at each use. */
final class Unwrap {

    private Unwrap() {}

    static <T> T lambda(T function, Class<T> type) {
        return function instanceof IntrospectableLambda wrapper && type.isInstance(wrapper.getLambda())
                ? type.cast(wrapper.getLambda())
                : function;
    }
}
