package id.pmo.catalog;

import id.pmo.catalog.internal.LoadedPolicyReader;
import java.util.Objects;

/** Reads policies from a place, with what their parents give merged in. Thread-safe where its source is. */
public final class PolicyLoader {

    private final PolicySource source;

    private PolicyLoader(PolicySource source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /** A loader for the policies of that place; parents are looked for in the same place. */
    public static PolicyLoader of(PolicySource source) {
        return new PolicyLoader(source);
    }

    /**
     * Reads one policy anew. One that carries a seal must be as it was sealed, whoever signed; {@link
     * PolicySource#sealed} asks for signatures, too.
     *
     * @throws PolicyException naming every problem at once, where the policy does not exist or anything is wrong with it
     */
    public LoadedPolicy load(String id) throws PolicyException {
        return LoadedPolicyReader.read(source, Objects.requireNonNull(id, "id"));
    }
}
