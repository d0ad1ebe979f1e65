package id.pmo.catalog;

import id.pmo.catalog.internal.ArchiveSource;
import id.pmo.catalog.internal.ClasspathSource;
import id.pmo.catalog.internal.DirectorySource;
import id.pmo.catalog.internal.FixedSource;
import id.pmo.catalog.internal.WithParents;
import id.pmo.catalog.internal.WithoutSeals;
import id.pmo.catalog.segel.SealPolicy;
import java.nio.file.Path;
import java.util.Objects;
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
        return classpath(PolicySource.class.getClassLoader());
    }

    /** Policies on a class path below {@code id/pmo/kebijakan}. */
    static PolicySource classpath(ClassLoader loader) {
        return classpath(loader, "id/pmo/kebijakan");
    }

    /**
     * Policies on a class path. A class path cannot be listed: the folder holds {@code kebijakan.txt} with the id of each
     * policy in a line of its own, and each policy's folder {@code isi.txt} with the path of each of its files.
     *
     * @param root the folder, without a slash at its beginning
     */
    static PolicySource classpath(ClassLoader loader, String root) {
        return new ClasspathSource(Objects.requireNonNull(loader, "loader"), root);
    }

    /**
     * Policies on a class path below {@code id/pmo/kebijakan} that no list names, such as those of a jar that was built by
     * {@code pmo kebijakan bangun}.
     *
     * @param ids their ids
     * @throws IllegalArgumentException if one of them is not there
     */
    static PolicySource classpath(ClassLoader loader, Set<String> ids) {
        return new ClasspathSource(Objects.requireNonNull(loader, "loader"), "id/pmo/kebijakan", ids);
    }

    /**
     * Policies in a ZIP archive: one at its root, known by the id in its {@code kebijakan.yaml}, or a folder for each. The
     * archive is read now and never again. Taken are at most 5,000 files, 1 MiB each and 32 MiB together, counted while
     * unpacking.
     *
     * @throws PolicyException where it is no archive, holds a name that leads out of it, or is too big
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    static PolicySource zip(Path archive) {
        return ArchiveSource.zip(archive);
    }

    /**
     * Policies in a JAR archive below {@code id/pmo/kebijakan/}, or as in a ZIP archive where it has no such folder. Its
     * classes are not loaded.
     *
     * @throws PolicyException as for a ZIP archive
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    static PolicySource jar(Path archive) {
        return ArchiveSource.jar(archive);
    }

    /**
     * Policies in a folder: either one policy (the folder holds {@code kebijakan.yaml}) or a folder of policies. Files
     * are read anew each time; names that start with a dot are passed over. {@code find} refuses a link that leads out of
     * the folder, and more than a ZIP archive may hold.
     *
     * @throws java.io.UncheckedIOException from the methods of the source, where the folder cannot be read
     */
    static PolicySource directory(Path folder) {
        return new DirectorySource(folder);
    }

    /**
     * The policies of a place as they are now, each of them with a seal that is accepted; nothing else is taken from there.
     * Those that they extend need no seal of their own, since the seal holds them as they were when it was made.
     *
     * @throws PolicyException where a seal is missing, broken, foreign or past its day, or anything in the policy is not
     *     as it was sealed
     */
    static PolicySource sealed(PolicySource source, SealPolicy accepted) {
        return FixedSource.sealed(Objects.requireNonNull(source, "source"), accepted);
    }

    /**
     * The policies of this place as they are now, with those that they extend: later changes do not show.
     *
     * @throws PolicyException where the place refuses to hand out some of them
     */
    default PolicySource fixed() {
        return FixedSource.of(this);
    }

    /**
     * The policies of this place without their seals. Loading holds a policy that has a seal to it; whoever is about to seal
     * it anew looks at it without.
     */
    default PolicySource withoutSeals() {
        return new WithoutSeals(this);
    }

    /** The ids that a policy from here may extend; those that lie here, unless {@link #withParents} says more. */
    default Set<String> parentIds() {
        return ids();
    }

    /** The policies of this place alone, which may extend those of another: of a host's policies built-in ones. */
    default PolicySource withParents(PolicySource parents) {
        return new WithParents(this, parents);
    }

    /** This place first, then another. */
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
