package id.pmo.rules.internal.engine.direct;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;

/** A generated function as Java text: called by its own name, so that the virtual machine can put it in place. */
final class LambdaCall {

    private static final Set<String> METHODS = Set.of("test", "apply", "execute");

    private final String rule;

    /** @param rule whose functions are called, for the reason why not */
    LambdaCall(String rule) {
        this.rule = rule;
    }

    /**
     * The call of a function.
     *
     * @param function as the executable model hands it over
     * @param arguments what it is called with
     */
    String of(Object function, List<Local> arguments) throws NotDirectException {
        Object lambda = function instanceof IntrospectableLambda wrapper ? wrapper.getLambda() : function;
        Method method = typed(lambda.getClass(), arguments.size());
        StringBuilder call = new StringBuilder(name(lambda)).append('.').append(method.getName());
        String separator = "(";
        for (int i = 0; i < arguments.size(); i++) {
            call.append(separator).append(arguments.get(i).as(Local.type(method.getParameterTypes()[i], rule)));
            separator = ", ";
        }
        return call.append(arguments.isEmpty() ? "()" : ")").toString();
    }

    /** The function itself. */
    String name(Object function) throws NotDirectException {
        Object lambda = function instanceof IntrospectableLambda wrapper ? wrapper.getLambda() : function;
        try {
            Field instance = lambda.getClass().getField("INSTANCE");
            if (Modifier.isStatic(instance.getModifiers()) && instance.getType() == lambda.getClass()) {
                return Local.type(lambda.getClass(), rule) + ".INSTANCE";
            }
        } catch (NoSuchFieldException e) {
            throw unable(e);
        }
        throw unable(null);
    }

    private Method typed(Class<?> type, int arguments) throws NotDirectException {
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isBridge()
                    && METHODS.contains(method.getName())
                    && method.getParameterCount() == arguments
                    && !method.isVarArgs()) {
                return method;
            }
        }
        throw unable(null);
    }

    private NotDirectException unable(@Nullable Throwable cause) {
        NotDirectException unable = new NotDirectException(rule, "a function without a name");
        if (cause != null) {
            unable.initCause(cause);
        }
        return unable;
    }
}
