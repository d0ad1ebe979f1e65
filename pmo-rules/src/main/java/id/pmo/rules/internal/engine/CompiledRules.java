package id.pmo.rules.internal.engine;

import id.pmo.rules.internal.engine.trace.RuleSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

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

    /**
     * A loader that finds these classes, and all others in its parent; the parent is never asked for one of these. So what
     * was compiled is what runs, whatever lies on the class path, and nothing of it is left once nobody uses it: a class
     * loader keeps for good each name that it was ever asked for.
     */
    public ClassLoader loader(ClassLoader parent) {
        return new BytesClassLoader(parent, classes);
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

    private static final class BytesClassLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        BytesClassLoader(ClassLoader parent, Map<String, byte[]> classes) {
            super(parent);
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!classes.containsKey(path(name))) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(path(name));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        private static String path(String name) {
            return name.replace('.', '/') + ".class";
        }

        /** A compiler that refers to these classes reads them as resources. */
        @Override
        public @Nullable InputStream getResourceAsStream(String path) {
            byte[] bytes = classes.get(path);
            return bytes == null ? super.getResourceAsStream(path) : new ByteArrayInputStream(bytes);
        }
    }
}
