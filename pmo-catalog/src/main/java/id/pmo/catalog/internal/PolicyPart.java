package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.core.bahasa.KataMirip;
import java.util.Map;
import java.util.Optional;

/**
 * One policy of a chain of parents, as far as it has been read.
 *
 * @param files its files
 * @param kebijakan the root of its {@code kebijakan.yaml}; none where that is missing or no YAML
 */
record PolicyPart(PolicyFiles files, Optional<YamlMap> kebijakan) {

    private static final String INDUK = "extends";

    static PolicyPart read(PolicyFiles files, Problems problems) {
        byte[] bytes = files.files().get(PolicyPaths.KEBIJAKAN);
        if (bytes == null) {
            problems.add(files.id(), "KB-102", Map.of());
            return new PolicyPart(files, Optional.empty());
        }
        String berkas = files.id() + "/" + PolicyPaths.KEBIJAKAN;
        return new PolicyPart(files, new YamlReader(problems).read(berkas, bytes));
    }

    String id() {
        return files.id();
    }

    /** The name of a file of this policy in a problem. */
    String berkas(String path) {
        return id() + "/" + path;
    }

    Optional<YamlNode> parent() {
        return kebijakan.flatMap(root -> root.find(INDUK));
    }

    /** Whether a parent seems to be named under an unknown key, which is told where the keys are read. */
    boolean parentMisspelt() {
        return parent().isEmpty()
                && kebijakan.stream()
                        .flatMap(root -> root.values().keySet().stream())
                        .filter(key -> !Skema.akar().contains(key))
                        .anyMatch(key -> KataMirip.dari(key, Skema.akar()).equals(Optional.of(INDUK)));
    }
}
