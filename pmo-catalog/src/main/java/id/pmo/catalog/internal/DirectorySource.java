package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Policies in a folder of the file system. Links are followed only to files of the same folder. */
public final class DirectorySource implements PolicySource {

    /** Folders below a policy's; what lies deeper is seen no more, and its folder is refused. */
    private static final int KEDALAMAN_TERBESAR = 8;

    private final Path folder;

    /** Nothing is read yet. */
    public DirectorySource(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** @throws PolicyException where there are too many */
    @Override
    public Set<String> ids() {
        if (isPolicy(folder)) {
            return Set.of(name(folder));
        }
        try (Stream<Path> children = Files.list(folder)) {
            Set<String> ids = children.filter(DirectorySource::isPolicy)
                    .map(DirectorySource::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (ids.size() > PackContents.KEBIJAKAN_TERBANYAK) {
                Problems problems = new Problems();
                problems.add(name(folder), "KB-135", PackContents.tooMany(ids.size()));
                problems.throwIfAny(name(folder));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list policy folder " + folder, e);
        }
    }

    /** @throws PolicyException where the folder holds links that lead out of it, or too much */
    @Override
    public Optional<PolicyFiles> find(String id) {
        if (!ids().contains(id)) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        PackContents contents = new PackContents(id, problems);
        try {
            Path root =
                    isPolicy(folder) ? folder.toRealPath() : folder.resolve(id).toRealPath();
            if (isPolicy(folder) || root.startsWith(folder.toRealPath())) {
                files(root, contents, problems);
            } else {
                problems.add(id, "KB-124", Map.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list policy folder " + folder, e);
        }
        problems.throwIfAny(id);
        return Optional.of(new PolicyFiles(id, contents.files()));
    }

    private static void files(Path root, PackContents contents, Problems problems) throws IOException {
        try (Stream<Path> all = Files.walk(root, KEDALAMAN_TERBESAR)) {
            Iterator<Path> files = all.filter(p -> !hidden(root, p)).iterator();
            while (files.hasNext() && !contents.full()) {
                Path next = files.next();
                if (!isEntered(root, next)) {
                    file(root, next, contents, problems);
                } else if (PolicyPaths.isKnown(path(root, next))) {
                    problems.add(contents.berkas(path(root, next)), "KB-133", Map.of());
                }
            }
        }
    }

    private static void file(Path root, Path file, PackContents contents, Problems problems) {
        String path = path(root, file);
        if (!contents.admit(path)) {
            return;
        }
        try {
            Path real = file.toRealPath();
            if (!PolicyPaths.isKnown(path)) {
                contents.unread(path);
            } else if (!real.startsWith(root) || Files.isDirectory(real)) {
                problems.add(contents.berkas(path), "KB-124", Map.of());
            } else if (!Files.isRegularFile(real)) {
                problems.add(contents.berkas(path), "KB-132", Map.of());
            } else {
                try (InputStream in = Files.newInputStream(real)) {
                    var unused = contents.read(path, in);
                }
            }
        } catch (NoSuchFileException e) {
            problems.add(contents.berkas(path), "KB-124", Map.of());
        } catch (IOException e) {
            if (!Files.isSymbolicLink(file)) {
                throw new UncheckedIOException("cannot read policy file " + file, e);
            }
            // such as one that leads back to itself
            problems.add(contents.berkas(path), "KB-124", Map.of());
        }
    }

    private static boolean isEntered(Path root, Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && root.relativize(path).getNameCount() < KEDALAMAN_TERBESAR;
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
        return PolicyPaths.isLeftover(path(root, file));
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "" : name.toString();
    }
}
