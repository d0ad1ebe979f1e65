package id.pmo.rules.internal.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds compiled classes, and all others in its parent; the parent is never asked for one of these. So what was compiled is
 * what runs, whatever lies on the class path, and nothing of it is left once nobody uses it: a class loader keeps for good
 * each name that it was ever asked for.
 */
public final class RuleClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    RuleClassLoader(ClassLoader parent, Map<String, byte[]> classes) {
        super(parent);
        this.classes = classes;
    }

    /** Whether a class or the file of one is among these. */
    boolean has(String path) {
        return classes.containsKey(path);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!has(path(name))) {
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

    /** The file of a class. */
    static String path(String name) {
        return name.replace('.', '/') + ".class";
    }

    /** A compiler that refers to these classes reads them as resources. */
    @Override
    public @Nullable InputStream getResourceAsStream(String path) {
        byte[] bytes = classes.get(path);
        return bytes == null ? super.getResourceAsStream(path) : new ByteArrayInputStream(bytes);
    }
}
