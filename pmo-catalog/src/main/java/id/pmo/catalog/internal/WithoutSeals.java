package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The policies of a place as if none of them were sealed.
 *
 * @param source where they lie
 */
public record WithoutSeals(PolicySource source) implements PolicySource {

    @Override
    public Set<String> ids() {
        return source.ids();
    }

    @Override
    public Set<String> parentIds() {
        return source.parentIds();
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return source.find(id).map(WithoutSeals::without);
    }

    private static PolicyFiles without(PolicyFiles policy) {
        SortedMap<String, byte[]> files = new TreeMap<>(policy.files());
        files.keySet().removeIf(PolicyPaths::isSeal);
        return new PolicyFiles(policy.id(), files);
    }
}
