package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The policies of one place, which may extend those of another.
 *
 * @param own where the policies lie
 * @param parents where else their parents lie
 */
public record WithParents(PolicySource own, PolicySource parents) implements PolicySource {

    @Override
    public Set<String> ids() {
        return own.ids();
    }

    @Override
    public Set<String> parentIds() {
        Set<String> both = new TreeSet<>(own.parentIds());
        both.addAll(parents.parentIds());
        return both;
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return own.find(id).or(() -> parents.find(id));
    }
}
