package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Policies on a class path. Several jars share a policy's folder, and a jar cannot be listed, so each brings an index of
 * its part; an index that is missing means that the jar is not there.
 */
public final class ClasspathSource implements PolicySource {

    private final ClassLoader loader;
    private final String root;
    private final @Nullable Set<String> named;

    /**
     * Policies that are named, since they stand in no list.
     *
     * @param root the folder of the policies, such as {@code id/pmo/kebijakan}
     * @throws IllegalArgumentException if one of them is not there
     */
    public ClasspathSource(ClassLoader loader, String root, Set<String> ids) {
        this(root, loader, Objects.requireNonNull(ids, "ids"));
        for (String id : ids) {
            if (PolicyPaths.INDEKS.stream()
                    .allMatch(index -> bytes(this.root + id + "/" + index).isEmpty())) {
                throw new IllegalArgumentException("ids names " + id + ", but the class path has no " + this.root + id
                        + "/" + PolicyPaths.INDEKS.get(0));
            }
        }
    }

    /**
     * Reads through that loader.
     *
     * @param root the folder of the policies, such as {@code id/pmo/kebijakan}
     */
    public ClasspathSource(ClassLoader loader, String root) {
        this(root, loader, null);
    }

    private ClasspathSource(String root, ClassLoader loader, @Nullable Set<String> ids) {
        this.loader = loader;
        this.named = ids == null ? null : new TreeSet<>(ids);
        this.root = root.endsWith("/") || root.isEmpty() ? root : root + "/";
    }

    @Override
    public Set<String> ids() {
        return new TreeSet<>(named != null ? named : lines(root + PolicyPaths.DAFTAR));
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        if (!ids().contains(id)) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String index : PolicyPaths.INDEKS) {
            for (String path : lines(root + id + "/" + index)) {
                files.put(path, listed(root + id + "/" + path, index));
            }
        }
        return Optional.of(new PolicyFiles(id, files));
    }

    private byte[] listed(String name, String index) {
        return bytes(name)
                .orElseThrow(() -> new IllegalStateException(
                        name + " stands in " + index + " and is not on the class path; build the jar again"));
    }

    private List<String> lines(String name) {
        return bytes(name)
                .map(b -> new String(b, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private Optional<byte[]> bytes(String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " from the class path", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object lain) {
        return lain instanceof ClasspathSource sumber
                && loader.equals(sumber.loader)
                && root.equals(sumber.root)
                && Objects.equals(named, sumber.named);
    }

    @Override
    public int hashCode() {
        return Objects.hash(loader, root, named);
    }
}
