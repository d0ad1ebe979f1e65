package id.pmo.rules.internal.policy;

import id.pmo.rules.internal.engine.RulePart;
import id.pmo.rules.internal.engine.WalkCompiler;
import id.pmo.rules.internal.engine.direct.NotDirectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes that walk the strata of rules compiled ahead of time.
 *
 * @param index a line for each stratum that has one: its name and the class
 * @param classes bytes of each class by its path
 */
public record WrittenWalks(List<String> index, SortedMap<String, byte[]> classes) {

    private static final Logger LOG = LoggerFactory.getLogger(WrittenWalks.class);
    private static final List<String> STRATA = List.of("keberlakuan", "pemeriksaan", "simpulan");

    /**
     * Writes and compiles them; a stratum that cannot be walked gets none.
     *
     * @param key tells them from those of other rules
     * @param rules where the rules are
     * @param loader finds the rules' own classes, also as resources
     */
    static WrittenWalks of(String key, List<RulePart> rules, ClassLoader loader) {
        List<String> index = new ArrayList<>();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String stratum : STRATA) {
            Optional<String> first = rules.stream()
                    .flatMap(part -> ofStratum(stratum, part.models()).stream())
                    .findFirst();
            if (first.isPresent()) {
                String policy = first.get().substring(0, first.get().indexOf('.'));
                String name = policy + "." + stratum + ".Langsung" + key;
                try {
                    classes.putAll(WalkCompiler.compile(
                            name, RulePart.join(rules, names -> ofStratum(stratum, names)), loader));
                    index.add(stratum + " " + name);
                } catch (NotDirectException e) {
                    LOG.debug("no walk is written for {}: {}", stratum, e.getMessage());
                }
            }
        }
        return new WrittenWalks(index, classes);
    }

    /** Those of these model classes that hold rules of a stratum. */
    static List<String> ofStratum(String name, List<String> models) {
        return models.stream()
                .filter(model -> model.startsWith(name + ".", model.indexOf('.') + 1))
                .toList();
    }
}
