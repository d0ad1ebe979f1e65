package id.pmo.rules.internal.policy;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.WalkCompiler;
import id.pmo.rules.internal.engine.direct.NotDirectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
     * @param loader finds the rules' own classes, also as resources
     */
    public static WrittenWalks of(String key, CompiledRules rules, ClassLoader loader) {
        List<String> index = new ArrayList<>();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String stratum : STRATA) {
            List<String> models = ofStratum(stratum, rules.models());
            if (!models.isEmpty()) {
                String policy = models.get(0).substring(0, models.get(0).indexOf('.'));
                String name = policy + "." + stratum + ".Langsung" + key;
                try {
                    classes.putAll(WalkCompiler.compile(name, CompiledRules.instantiate(models, loader), loader));
                    index.add(stratum + " " + name);
                } catch (NotDirectException e) {
                    LOG.debug("no walk is written for {}: {}", stratum, e.getMessage());
                }
            }
        }
        return new WrittenWalks(index, classes);
    }

    /** The class of each stratum. */
    static Map<String, String> read(@Nullable List<String> index) {
        Map<String, String> walks = new HashMap<>();
        if (index != null) {
            for (String line : index) {
                int space = line.indexOf(' ');
                walks.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return walks;
    }

    /** Those of these model classes that hold rules of a stratum. */
    static List<String> ofStratum(String name, List<String> models) {
        return models.stream()
                .filter(model -> model.startsWith(name + ".", model.indexOf('.') + 1))
                .toList();
    }

    static Evaluator instantiate(String walk, ClassLoader loader) {
        try {
            return Class.forName(walk, true, loader)
                    .asSubclass(Evaluator.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(walk + " cannot be loaded; build pmo-rules anew", e);
        }
    }
}
