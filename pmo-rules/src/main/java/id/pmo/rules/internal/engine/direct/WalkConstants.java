package id.pmo.rules.internal.engine.direct;

import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/** What a written walk holds once for all evaluations. */
final class WalkConstants {

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> functions = new LinkedHashMap<>();
    private int joins;

    /** Whether facts of this type are of exactly this class. */
    boolean exact(Class<?> type) {
        return Modifier.isFinal(type.getModifiers());
    }

    String type(Class<?> type, String rule) throws NotDirectException {
        String name = Local.type(type, rule);
        return types.computeIfAbsent(name, n -> "TYPE" + types.size());
    }

    String function(Object function, String rule) throws NotDirectException {
        String name = Local.type(function.getClass(), rule);
        return functions.computeIfAbsent(name, n -> "FUNCTION" + functions.size());
    }

    int join() {
        return joins++;
    }

    int joins() {
        return joins;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Entry<String, String> type : types.entrySet()) {
            text.append("private static final int ")
                    .append(type.getValue())
                    .append(" = Facts.id(")
                    .append(type.getKey())
                    .append(".class);\n");
        }
        for (Entry<String, String> function : functions.entrySet()) {
            text.append("private static final AccumulateFunction ")
                    .append(function.getValue())
                    .append(" = new ")
                    .append(function.getKey())
                    .append("();\n");
        }
        return text.toString();
    }
}
