package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.SealPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Policies as they lay at one moment, with those that they extend: what was checked is what is used. */
public final class FixedSource implements PolicySource {

    private final Set<String> ids;
    private final Set<String> parentIds;
    private final SortedMap<String, PolicyFiles> files;

    private FixedSource(Set<String> ids, Set<String> parentIds, SortedMap<String, PolicyFiles> files) {
        this.ids = ids;
        this.parentIds = parentIds;
        this.files = files;
    }

    /**
     * Reads all policies of a source.
     *
     * @throws PolicyException where the source refuses some
     */
    public static FixedSource of(PolicySource source) {
        SortedMap<String, PolicyFiles> files = new TreeMap<>();
        List<PolicyProblem> problems = new ArrayList<>();
        Set<String> ids = new TreeSet<>(source.ids());
        for (String id : ids) {
            try {
                take(source, id, files);
            } catch (PolicyException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new PolicyException(String.join(", ", ids), problems);
        }
        return new FixedSource(ids, new TreeSet<>(source.parentIds()), files);
    }

    /** A policy and those that it extends, as far as they have not been taken for another; what is wrong is told at loading. */
    private static void take(PolicySource source, String id, SortedMap<String, PolicyFiles> files) {
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && !files.containsKey(next.get())) {
            Optional<PolicyFiles> found = source.find(next.get());
            found.ifPresent(one -> files.put(one.id(), one));
            next = found.flatMap(one -> PolicyPart.read(one, new Problems()).parent())
                    .flatMap(YamlNode::text);
        }
    }

    /**
     * The same, where each of its policies carries a seal that is accepted.
     *
     * @throws PolicyException where the source refuses some, or a seal does not fit
     */
    public static FixedSource sealed(PolicySource source, SealPolicy accepted) {
        FixedSource fixed = of(source);
        Problems problems = new Problems();
        fixed.ids.forEach(id -> new SealCheck(accepted, problems).check(fixed, id));
        problems.throwIfAny(String.join(", ", fixed.ids));
        return fixed;
    }

    @Override
    public Set<String> ids() {
        return new TreeSet<>(ids);
    }

    @Override
    public Set<String> parentIds() {
        return new TreeSet<>(parentIds);
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return Optional.ofNullable(files.get(id));
    }
}
