package id.pmo.rules.internal.engine.direct;

import java.lang.reflect.Modifier;

/**
 * A local variable of a written walk.
 *
 * @param type its declared type as Java text
 */
record Local(String name, String type) {

    /** The variable as a value of that type. */
    String as(String wanted) {
        return wanted.equals(type) || wanted.equals("Object") ? name : "(" + wanted + ") " + name;
    }

    /** A type as Java text; refused where other packages cannot name it. */
    static String type(Class<?> type, String rule) throws NotDirectException {
        Class<?> element = type.isArray() ? type.getComponentType() : type;
        String name = type.getCanonicalName();
        if (name == null || !Modifier.isPublic(element.getModifiers())) {
            throw new NotDirectException(rule, "a type that is not public");
        }
        return type == Object.class ? "Object" : name;
    }
}
