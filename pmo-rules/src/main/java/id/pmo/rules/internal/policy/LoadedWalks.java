package id.pmo.rules.internal.policy;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.PartsClassLoader;
import id.pmo.rules.internal.engine.RulePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Written walks where they can be run: the class of each stratum that has one, and who finds it. */
final class LoadedWalks {

    /** All strata are walked step by step. */
    static final LoadedWalks NONE = new LoadedWalks(Map.of(), Resources.LOADER);

    private static final Logger LOG = LoggerFactory.getLogger(LoadedWalks.class);

    private final Map<String, String> classes;
    private final ClassLoader loader;

    private LoadedWalks(Map<String, String> classes, ClassLoader loader) {
        this.classes = classes;
        this.loader = loader;
    }

    /** Those that were compiled ahead of time. */
    static LoadedWalks of(@Nullable List<String> index, ClassLoader loader) {
        Map<String, String> classes = new HashMap<>();
        if (index != null) {
            for (String line : index) {
                int space = line.indexOf(' ');
                classes.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return new LoadedWalks(classes, loader);
    }

    /** Writes and compiles them now; none where there is no compiler. */
    static LoadedWalks write(String key, List<RulePart> rules) {
        ClassLoader parts = new PartsClassLoader(Resources.LOADER, rules);
        try {
            WrittenWalks walks = WrittenWalks.of(key, rules, parts);
            LOG.info("wrote {} walks", walks.index().size());
            return of(walks.index(), new CompiledRules(walks.classes(), List.of(), List.of()).loader(parts));
        } catch (NoClassDefFoundError e) {
            LOG.info("no walk is written: {} is not on the class path", e.getMessage());
            return NONE;
        }
    }

    /** The one of a stratum; null where it has none. */
    @Nullable
    Evaluator of(String stratum) {
        String name = classes.get(stratum);
        if (name == null) {
            return null;
        }
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Evaluator.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(name + " cannot be loaded; build pmo-rules anew", e);
        }
    }
}
