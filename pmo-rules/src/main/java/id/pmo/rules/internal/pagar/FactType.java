package id.pmo.rules.internal.pagar;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What rules may ask of a fact.
 *
 * @param type the fact's class
 * @param properties the types of its properties, by name
 * @param questions its methods with arguments, by name
 */
record FactType(Class<?> type, SortedMap<String, ValueType> properties, SortedMap<String, Method> questions) {

    /** The properties of that fact whose types are allowed, and its questions. */
    static FactType of(Class<?> type, AllowList allowed) {
        SortedMap<String, ValueType> properties = new TreeMap<>();
        SortedMap<String, Method> questions = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (!Modifier.isPublic(method.getModifiers())
                    || Modifier.isStatic(method.getModifiers())
                    || isOfEveryObject(method)
                    || !allowed.isValue(method.getReturnType())) {
                continue;
            }
            if (method.getParameterCount() == 0) {
                properties.put(method.getName(), ValueType.of(method.getGenericReturnType()));
            } else if (method.getReturnType() == boolean.class) {
                questions.put(method.getName(), method);
            }
        }
        return new FactType(type, properties, questions);
    }

    private static boolean isOfEveryObject(Method method) {
        return Stream.of(Object.class.getMethods())
                .anyMatch(inherited -> inherited.getName().equals(method.getName()));
    }
}
