package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What lies where in an archive: one policy at its root, or a folder for each of several. */
final class ArchiveLayout {

    private static final Pattern SEGMENTS = Pattern.compile("/");
    private static final List<String> BUKAN_ISI = List.of("META-INF", "__MACOSX");

    private final String nama;
    private final Problems problems;

    /** @param nama how the archive is called where something is wrong with it */
    ArchiveLayout(String nama, Problems problems) {
        this.nama = nama;
        this.problems = problems;
    }

    /** Whether unpacking this name could write outside of its folder, on whatever system. */
    static boolean leadsOut(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || SEGMENTS.splitAsStream(path + "/.end").anyMatch(s -> s.isEmpty() || s.equals(".") || s.equals(".."));
    }

    /** Whether an entry is none of the pack's files: what packing programs add, what editors leave, and hidden files. A seal is one. */
    static boolean isAside(String path) {
        String below = path.startsWith("META-INF/") ? path : path.substring(path.indexOf('/') + 1);
        return !PolicyPaths.isSeal(below)
                && (PolicyPaths.isLeftover(path)
                        || SEGMENTS.splitAsStream(path).anyMatch(s -> s.startsWith(".") || BUKAN_ISI.contains(s)));
    }

    /** Whether a path is that of a policy's file, at the root or below the folder of a policy. */
    static boolean mayBeKnown(String path) {
        return PolicyPaths.isKnown(path) || PolicyPaths.isKnown(path.substring(path.indexOf('/') + 1));
    }

    /** The policies by id. Where there is none, or a file belongs to none, that is told. */
    SortedMap<String, PolicyFiles> policies(SortedMap<String, byte[]> files) {
        SortedMap<String, PolicyFiles> policies = new TreeMap<>();
        byte[] kebijakan = files.get(PolicyPaths.KEBIJAKAN);
        if (kebijakan != null) {
            String id = id(kebijakan).orElse(stem());
            policies.put(id, new PolicyFiles(id, files));
            return policies;
        }
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        List<String> strays = new ArrayList<>();
        files.forEach((path, bytes) -> {
            String folder = path.substring(0, Math.max(0, path.indexOf('/')));
            if (files.containsKey(folder + "/" + PolicyPaths.KEBIJAKAN)) {
                folders.computeIfAbsent(folder, f -> new TreeMap<>()).put(path.substring(folder.length() + 1), bytes);
            } else if (!path.equals(PolicyPaths.DAFTAR)) {
                strays.add(path);
            }
        });
        if (folders.size() > PackContents.KEBIJAKAN_TERBANYAK) {
            problems.add(nama, "KB-135", PackContents.tooMany(folders.size()));
            return policies;
        }
        folders.forEach((id, content) -> policies.put(id, new PolicyFiles(id, content)));
        if (policies.isEmpty()) {
            problems.add(nama, "KB-126", Map.of());
        } else {
            strays.forEach(path -> problems.add(nama + "/" + path, "KB-130", Map.of()));
        }
        return policies;
    }

    /** What is wrong with the file is told when it is loaded. */
    private static Optional<String> id(byte[] kebijakan) {
        return new YamlReader(new Problems())
                .read(PolicyPaths.KEBIJAKAN, kebijakan)
                .flatMap(root -> root.find("id"))
                .flatMap(YamlNode::text);
    }

    private String stem() {
        int dot = nama.lastIndexOf('.');
        return dot > 0 ? nama.substring(0, dot) : nama;
    }
}
