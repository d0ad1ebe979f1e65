package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import java.util.Map;
import java.util.Optional;

/**
 * One policy of a chain of parents, as far as it has been read.
 *
 * @param files its files
 * @param kebijakan the root of its {@code kebijakan.yaml}; none where that is missing or no YAML
 */
record PolicyPart(PolicyFiles files, Optional<YamlMap> kebijakan) {

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
        return kebijakan.flatMap(root -> root.find("extends"));
    }
}
