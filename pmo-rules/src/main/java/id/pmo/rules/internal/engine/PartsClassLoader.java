package id.pmo.rules.internal.engine;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes of rules that were not compiled together, and all others in its parent. Where two parts have a class of
 * one name, either serves: its name is made of what it does.
 */
public final class PartsClassLoader extends ClassLoader {

    private final List<RuleClassLoader> parts;

    /** For parts of which some may be found by the parent. */
    public PartsClassLoader(ClassLoader parent, List<RulePart> parts) {
        super(parent);
        this.parts = parts.stream()
                .map(RulePart::loader)
                .filter(RuleClassLoader.class::isInstance)
                .map(RuleClassLoader.class::cast)
                .toList();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        RuleClassLoader part = partWith(RuleClassLoader.path(name));
        return part == null ? super.loadClass(name, resolve) : part.loadClass(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String path) {
        RuleClassLoader part = partWith(path);
        return part == null ? super.getResourceAsStream(path) : part.getResourceAsStream(path);
    }

    private @Nullable RuleClassLoader partWith(String path) {
        return parts.stream().filter(part -> part.has(path)).findFirst().orElse(null);
    }
}
