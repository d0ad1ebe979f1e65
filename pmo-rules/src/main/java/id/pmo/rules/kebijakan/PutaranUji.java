package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.internal.uji.KebijakanDilihat;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one look at policies under work found; examples are run when they are asked for. Immutable. */
public final class PutaranUji {

    private static final Pattern SYARAT = Pattern.compile(".*/aturan/.*/([A-Z]{2}-\\d{3})\\.(?:yaml|drl)");

    private final SortedSet<String> berubah;
    private final List<KebijakanDilihat> kebijakan;

    PutaranUji(SortedSet<String> berubah, List<KebijakanDilihat> kebijakan) {
        this.berubah = Collections.unmodifiableSortedSet(berubah);
        this.kebijakan = List.copyOf(kebijakan);
    }

    /** The files that are new, gone or other than at the last look, as {@code <policy id>/<path>}; at first: all. */
    public SortedSet<String> berubah() {
        return berubah;
    }

    /** What is wrong with each policy, by its id; an empty list where nothing is. */
    public SortedMap<String, List<PolicyProblem>> masalah() {
        SortedMap<String, List<PolicyProblem>> masalah = new TreeMap<>();
        kebijakan.forEach(satu -> masalah.put(satu.id(), satu.masalah()));
        return masalah;
    }

    /**
     * The syarat whose own files changed, sorted; none where a file changed that is not of one syarat alone, so that any example
     * may be touched.
     */
    public Optional<Set<String>> terkena() {
        SortedSet<String> kode = new TreeSet<>();
        for (String berkas : berubah) {
            Matcher syarat = SYARAT.matcher(berkas);
            if (!syarat.matches()) {
                return Optional.empty();
            }
            kode.add(syarat.group(1));
        }
        return Optional.of(Collections.unmodifiableSortedSet(kode));
    }

    /** Runs the examples of the syarat that are touched; all, where any may be. Policies with problems are left out. */
    public List<HasilUji> ujiTerkena() {
        return uji(terkena().<Predicate<String>>map(kode -> kode::contains).orElse(kode -> true));
    }

    /** Runs all other examples: those of a syarat may notice what was done to another. */
    public List<HasilUji> ujiLainnya() {
        return uji(terkena()
                .<Predicate<String>>map(terkena -> kode -> !terkena.contains(kode))
                .orElse(kode -> false));
    }

    private List<HasilUji> uji(Predicate<String> kode) {
        return kebijakan.stream().flatMap(satu -> satu.uji(kode).stream()).toList();
    }
}
