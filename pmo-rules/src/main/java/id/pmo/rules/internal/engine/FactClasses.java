package id.pmo.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that rules are about, and never asks its parent for one that is made of the rules themselves: a compiler
 * asks for each of them again and again, the answer is always no, and the loaders of the JDK keep every name they were asked
 * for.
 */
final class FactClasses extends ClassLoader {

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)", Pattern.MULTILINE);

    private final List<String> folders;

    /**
     * All classes of a loader but those of the rules' packages.
     *
     * @param rules the text of rule files
     */
    FactClasses(ClassLoader parent, Collection<String> rules) {
        super(parent);
        this.folders = rules.stream()
                .map(PACKAGE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).replace('.', '/') + "/")
                .distinct()
                .toList();
    }

    private boolean isOfRules(String path) {
        return folders.stream().anyMatch(path::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isOfRules(name.replace('.', '/'))) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String path) {
        return isOfRules(path) ? null : super.getResource(path);
    }

    @Override
    public Enumeration<URL> getResources(String path) throws IOException {
        return isOfRules(path) ? Collections.emptyEnumeration() : super.getResources(path);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String path) {
        return isOfRules(path) ? null : super.getResourceAsStream(path);
    }
}
