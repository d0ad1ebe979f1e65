package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Policies in a folder of the file system. Linked folders are not entered. */
public final class DirectorySource implements PolicySource {

    private final Path folder;

    /** Nothing is read yet. */
    public DirectorySource(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Set<String> ids() {
        if (isPolicy(folder)) {
            return Set.of(name(folder));
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(DirectorySource::isPolicy)
                    .map(DirectorySource::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list policy folder " + folder, e);
        }
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        if (!ids().contains(id)) {
            return Optional.empty();
        }
        Path root = isPolicy(folder) ? folder : folder.resolve(id);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : filesBelow(root)) {
            files.put(path(root, file), bytes(file));
        }
        return Optional.of(new PolicyFiles(id, files));
    }

    private static List<Path> filesBelow(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> !Files.isDirectory(p) && !hidden(root, p)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list policy folder " + root, e);
        }
    }

    /** One byte more than the limit is enough to tell that a file is too big. */
    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SourceText.UKURAN_TERBESAR + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read policy file " + file, e);
        }
    }

    private static boolean isPolicy(Path folder) {
        return Files.isRegularFile(folder.resolve(PolicyPaths.KEBIJAKAN));
    }

    private static boolean hidden(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "" : name.toString();
    }
}
