package id.pmo.catalog;

import id.pmo.catalog.internal.ClasspathSource;
import id.pmo.catalog.internal.DirectorySource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A place where policies lie, each a folder of files named by its id. */
public interface PolicySource {

    /** The ids of the policies that lie here, sorted. */
    Set<String> ids();

    /** The files of one policy; none where it does not lie here. */
    Optional<PolicyFiles> find(String id);

    /** The policies that come with this library. */
    static PolicySource builtIn() {
        return new ClasspathSource(PolicySource.class.getClassLoader());
    }

    /**
     * Policies in a folder: either one policy (the folder holds {@code kebijakan.yaml}) or a folder of policies. Files
     * are read anew each time; names that start with a dot are passed over.
     *
     * @throws java.io.UncheckedIOException from the methods of the source, where the folder cannot be read
     */
    static PolicySource directory(Path folder) {
        return new DirectorySource(folder);
    }

    /** This place first, then another: lets a policy from a folder extend a built-in one. */
    default PolicySource or(PolicySource other) {
        PolicySource first = this;
        return new PolicySource() {
            @Override
            public Set<String> ids() {
                Set<String> both = new TreeSet<>(first.ids());
                both.addAll(other.ids());
                return both;
            }

            @Override
            public Optional<PolicyFiles> find(String id) {
                return first.find(id).or(() -> other.find(id));
            }
        };
    }
}
