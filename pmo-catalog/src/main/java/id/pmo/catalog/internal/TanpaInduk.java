package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicySource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees that a policy lost its parent: it names none, though some of its syarat are neither whole nor have a rule. Told once, and
 * not by all that is missing without the parent.
 */
final class TanpaInduk {

    private static final String CONTOH = "psp-2023-2024";

    private TanpaInduk() {}

    /**
     * Tells it at the {@code kebijakan.yaml}.
     *
     * @param parts the policy, with its parents where it has any
     * @return whether it was told
     */
    static boolean tell(List<PolicyPart> parts, PolicySource source) {
        if (parts.size() != 1
                || parts.get(0).parent().isPresent()
                || parts.get(0).parentMisspelt()) {
            return false;
        }
        PolicyPart self = parts.get(0);
        List<String> orphans = orphans(self);
        if (!orphans.isEmpty()) {
            self.kebijakan()
                    .ifPresent(root -> root.self()
                            .problem(
                                    "KB-136",
                                    Map.of("banyak", orphans.size(), "induk", parent(self.id(), orphans, source))));
        }
        return !orphans.isEmpty();
    }

    private static List<String> orphans(PolicyPart self) {
        Map<String, byte[]> files = self.files().files();
        YamlReader quiet = new YamlReader(new Problems());
        return files.entrySet().stream()
                .filter(file -> PolicyPaths.isSyarat(file.getKey()))
                .filter(file -> !files.containsKey(PolicyPaths.sibling(file.getKey(), ".drl")))
                .filter(file -> quiet.read(file.getKey(), file.getValue())
                        .filter(TanpaInduk::partial)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean partial(YamlMap syarat) {
        return syarat.find("judul").isEmpty() && syarat.find("jenis").isEmpty();
    }

    /** The policy that has the most of these rules. */
    private static String parent(String own, List<String> orphans, PolicySource source) {
        return source.parentIds().stream()
                .filter(id -> !id.equals(own))
                .max(Comparator.<String>comparingLong(id -> rules(source, id, orphans))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(CONTOH);
    }

    private static long rules(PolicySource source, String id, List<String> orphans) {
        Set<String> paths = paths(source, id);
        return orphans.stream()
                .filter(path -> paths.contains(PolicyPaths.sibling(path, ".drl")))
                .count();
    }

    /** A policy that cannot be read itself is no parent to suggest, and its problems are told where it is loaded. */
    private static Set<String> paths(PolicySource source, String id) {
        try {
            return source.find(id).map(files -> files.files().keySet()).orElse(Set.of());
        } catch (PolicyException broken) {
            return Set.of();
        }
    }
}
