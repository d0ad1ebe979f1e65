package id.pmo.rules.internal.policy;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The policies of an engine, ready to run. */
public final class Policies {

    private Policies() {}

    /**
     * All policies of a source.
     *
     * @param source where they lie; null for the built-in ones. Of these the build keeps snapshots
     * @throws id.pmo.catalog.PolicyException if any cannot be loaded, with every problem of all of them and its place
     */
    public static List<RunnablePolicy> of(@Nullable PolicySource source, StrataFactory strata) {
        PolicySource builtIn = PolicySource.builtIn();
        PolicySource files = source == null ? builtIn : source;
        boolean snapshots = files.equals(builtIn);
        PolicyLoader loader = PolicyLoader.of(files);
        List<RunnablePolicy> policies = new ArrayList<>();
        SortedSet<String> broken = new TreeSet<>();
        List<PolicyProblem> problems = new ArrayList<>();
        for (String id : files.ids()) {
            Optional<PolicySnapshot> snapshot = snapshots ? PolicySnapshot.find(id) : Optional.empty();
            try {
                policies.add(snapshot.isPresent() ? strata.of(snapshot.get()) : strata.of(loader.load(id)));
            } catch (PolicyException e) {
                broken.add(id);
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new PolicyException(String.join(", ", broken), problems);
        }
        return policies;
    }
}
