package id.pmo.rules.internal.engine;

import id.pmo.rules.internal.engine.trace.RuleSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;

/**
 * Rules as classes of Drools' executable model.
 *
 * @param classes bytes of each class by its path, such as {@code a/b/C.class}
 * @param models names of the classes that hold a package's rules, sorted
 * @param sources what their files say of the rules, by file and line
 */
public record CompiledRules(SortedMap<String, byte[]> classes, List<String> models, List<RuleSource> sources) {

    /** Copies all three. */
    public CompiledRules {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        models = models.stream().sorted().toList();
        sources = List.copyOf(sources);
    }

    /** A loader that finds these classes, and all others in its parent. */
    public RuleClassLoader loader(ClassLoader parent) {
        return new RuleClassLoader(parent, classes);
    }

    /**
     * Instances of model classes.
     *
     * @param names names of model classes
     * @param loader the loader that finds them
     * @throws IllegalStateException if one is missing or broken, which is a fault of the build
     */
    public static Collection<Model> instantiate(Collection<String> names, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            try {
                models.add(Class.forName(name, true, loader)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new IllegalStateException(
                        "compiled rules " + name + " cannot be loaded; build pmo-rules anew", e);
            }
        }
        return models;
    }
}
