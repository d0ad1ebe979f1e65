package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.DwiBahasa;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Policies in a ZIP or JAR archive, read once and as a whole: what is checked, compiled and sealed later are the same
 * bytes, whatever becomes of the file.
 */
public final class ArchiveSource implements PolicySource {

    /** Where the policies of a jar lie. */
    private static final String AKAR_JAR = "id/pmo/kebijakan/";

    private final SortedMap<String, PolicyFiles> policies;

    private ArchiveSource(SortedMap<String, PolicyFiles> policies) {
        this.policies = policies;
    }

    /**
     * Reads a ZIP archive that holds a policy, or a folder for each of several.
     *
     * @throws PolicyException where it is no archive, leads out of itself, or is too big
     * @throws UncheckedIOException where the file cannot be read
     */
    public static ArchiveSource zip(Path archive) {
        return read(archive, false);
    }

    /**
     * Reads a JAR archive: the policies below {@code id/pmo/kebijakan/}, or as in a ZIP archive where there is no such
     * folder. Classes are not loaded.
     *
     * @throws PolicyException as for a ZIP archive
     * @throws UncheckedIOException where the file cannot be read
     */
    public static ArchiveSource jar(Path archive) {
        return read(archive, true);
    }

    @Override
    public Set<String> ids() {
        return Collections.unmodifiableSet(policies.keySet());
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return Optional.ofNullable(policies.get(id));
    }

    private static ArchiveSource read(Path archive, boolean jar) {
        String nama = String.valueOf(archive.toAbsolutePath().normalize().getFileName());
        Problems problems = new Problems();
        SortedMap<String, PolicyFiles> policies = new TreeMap<>();
        try {
            if (Files.size(archive) > PackContents.JUMLAH_TERBESAR) {
                problems.add(nama, "KB-128", Map.of("batas", PackContents.JUMLAH_TERBESAR >> 20));
            } else {
                try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
                    policies.putAll(policies(archive, zip, jar, nama, problems));
                }
            }
        } catch (ZipException e) {
            problems.add(nama, "KB-121", Map.of("sebab", Sebab.arsip(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read policy archive " + archive, e);
        }
        problems.throwIfAny(nama);
        return new ArchiveSource(policies);
    }

    private static SortedMap<String, PolicyFiles> policies(
            Path archive, ZipFile zip, boolean jar, String nama, Problems problems) throws IOException {
        if (zip.size() > EntryKinds.TERBANYAK) {
            problems.add(nama, "KB-127", Map.of("batas", PackContents.BERKAS_TERBANYAK));
            return new TreeMap<>();
        }
        PackContents contents = new PackContents(nama, problems);
        EntryKinds.neitherFileNorFolder(archive, zip)
                .forEach(name -> problems.add(contents.berkas(name), "KB-129", Map.of()));
        take(zip, prefix(zip, jar), contents, problems);
        return new ArchiveLayout(nama, problems).policies(contents.files());
    }

    private static String prefix(ZipFile zip, boolean jar) {
        return jar && zip.stream().anyMatch(entry -> entry.getName().startsWith(AKAR_JAR)) ? AKAR_JAR : "";
    }

    private static void take(ZipFile zip, String prefix, PackContents contents, Problems problems) throws IOException {
        var entries = zip.entries();
        while (entries.hasMoreElements() && !contents.full()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (ArchiveLayout.leadsOut(name)) {
                problems.add(contents.berkas(name), "KB-123", Map.of());
            } else if (name.startsWith(prefix) && !ArchiveLayout.isAside(name.substring(prefix.length()))) {
                String path = name.substring(prefix.length());
                if (!entry.isDirectory()) {
                    file(zip, entry, path, contents, problems);
                } else if (ArchiveLayout.mayBeKnown(path.substring(0, Math.max(0, path.length() - 1)))) {
                    problems.add(contents.berkas(path), "KB-133", Map.of());
                }
            }
        }
    }

    private static void file(ZipFile zip, ZipEntry entry, String path, PackContents contents, Problems problems)
            throws IOException {
        if (!contents.admit(path)) {
            return;
        }
        if (!ArchiveLayout.mayBeKnown(path)) {
            contents.unread(path);
            return;
        }
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            int size = contents.read(path, in);
            boolean whole = in.read() < 0;
            if (whole && sum.getValue() != entry.getCrc()) {
                problems.add(contents.berkas(path), "KB-122", Map.of("sebab", "CRC-32"));
            } else if (whole && size != entry.getSize()) {
                problems.add(contents.berkas(path), "KB-122", Map.of("sebab", new DwiBahasa("ukuran", "size")));
            }
        } catch (ZipException | EOFException e) {
            problems.add(contents.berkas(path), "KB-122", Map.of("sebab", Sebab.arsip(String.valueOf(e.getMessage()))));
        }
    }
}
