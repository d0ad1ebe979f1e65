package id.pmo.rules.internal.engine.trace;

import id.pmo.rules.internal.engine.trace.ConditionTrace.Read;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the names in a constraint, and the values that they stood for. */
final class Names {

    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|(?<![\\w.$])(\\$?[A-Za-z_]\\w*)");
    private static final Pattern BINDING = Pattern.compile("(\\$?\\w+)\\s*:(?!:)\\s*([\\w.]+(?:\\(\\s*\\))?)");
    private static final Pattern FIGURE = Pattern.compile("\\$?\\w+\\s*:(?!:).*");

    private Names() {}

    /** Whether the text binds a name and asks nothing. */
    static boolean binding(String text) {
        return BINDING.matcher(text).matches();
    }

    /** Whether the text of an accumulate names a figure. */
    static boolean figure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** What a text reads: from the fact, and of what earlier conditions bound. */
    static List<Read> read(String text, Object fact, Map<String, @Nullable Object> bound) {
        List<Read> reads = new ArrayList<>();
        for (String name : in(text)) {
            if (name.startsWith("$")) {
                if (bound.containsKey(name)) {
                    reads.add(new Read(name, bound.get(name), null, false));
                }
            } else {
                accessor(fact.getClass(), name).ifPresent(method -> reads.add(read(name, method, fact)));
            }
        }
        return reads;
    }

    private static Read read(String name, Method method, Object fact) {
        boolean withArguments = method.getParameterCount() > 0;
        try {
            return new Read(name, withArguments ? null : method.invoke(fact), fact, withArguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            // a value that cannot be read is no reason to answer nothing
            return new Read(name, null, fact, withArguments);
        }
    }

    private static Set<String> in(String text) {
        Matcher binding = BINDING.matcher(text);
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(binding.matches() ? binding.group(2) : text);
        while (name.find()) {
            if (name.group(1) != null) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    /** A name that is no property of the fact, such as {@code null} or a class, has no accessor. */
    private static Optional<Method> accessor(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(name, "get" + capital, "is" + capital)
                .flatMap(method -> Stream.of(type.getMethods())
                        .filter(m -> m.getName().equals(method) && m.getDeclaringClass() != Object.class))
                .findFirst();
    }
}
