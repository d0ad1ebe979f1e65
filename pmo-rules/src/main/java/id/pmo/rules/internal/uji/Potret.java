package id.pmo.rules.internal.uji;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The policies of a place as they lay at one moment, or why they could not be read. */
public final class Potret implements PolicySource {

    /** A place without policies. */
    public static final Potret KOSONG = new Potret();

    private final SortedMap<String, PolicyFiles> files = new TreeMap<>();
    private final SortedMap<String, List<PolicyProblem>> ditolak = new TreeMap<>();

    private Potret() {}

    /**
     * Reads them all.
     *
     * @throws java.io.UncheckedIOException if the place cannot be read
     */
    public static Potret dari(PolicySource source) {
        Potret potret = new Potret();
        for (String id : source.ids()) {
            try {
                source.find(id).ifPresent(files -> potret.files.put(id, files));
            } catch (PolicyException e) {
                potret.ditolak.put(id, e.problems());
            }
        }
        return potret;
    }

    @Override
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(files.keySet());
        ids.addAll(ditolak.keySet());
        return ids;
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        List<PolicyProblem> problems = ditolak.get(id);
        if (problems != null) {
            throw new PolicyException(id, problems);
        }
        return Optional.ofNullable(files.get(id));
    }

    /** The files that are new, gone or other than they were, as {@code <policy id>/<path>}; of a refused policy its id. */
    public SortedSet<String> beda(Potret dulu) {
        SortedSet<String> beda = new TreeSet<>();
        Set<String> ids = ids();
        ids.addAll(dulu.ids());
        for (String id : ids) {
            SortedMap<String, byte[]> kini = isi(id);
            SortedMap<String, byte[]> lama = dulu.isi(id);
            Set<String> paths = new TreeSet<>(kini.keySet());
            paths.addAll(lama.keySet());
            paths.stream()
                    .filter(path -> !sama(kini.get(path), lama.get(path)))
                    .forEach(path -> beda.add(id + "/" + path));
            if (!ditolak.getOrDefault(id, List.of()).equals(dulu.ditolak.getOrDefault(id, List.of()))) {
                beda.add(id);
            }
        }
        return beda;
    }

    private SortedMap<String, byte[]> isi(String id) {
        PolicyFiles milik = files.get(id);
        return milik == null ? new TreeMap<>() : milik.files();
    }

    private static boolean sama(byte @Nullable [] satu, byte @Nullable [] lain) {
        return Arrays.equals(satu, lain);
    }
}
