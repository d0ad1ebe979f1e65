package id.pmo.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/**
 * Rules that were compiled together, all of them or some.
 *
 * @param models names of the classes that hold them
 * @param loader finds these classes
 * @param wanted the rules to take; null: all
 */
public record RulePart(
        List<String> models, ClassLoader loader, @Nullable Set<RuleName> wanted) {

    /** Copies the list and the set. */
    public RulePart {
        models = List.copyOf(models);
        wanted = wanted == null ? null : Set.copyOf(wanted);
    }

    /** All rules of these classes. */
    public static RulePart whole(List<String> models, ClassLoader loader) {
        return new RulePart(models, loader, null);
    }

    /**
     * The rules of several parts as if all had been compiled together: a model for each package, made anew.
     *
     * @param chosen which of the classes of a part to take
     */
    public static Collection<Model> join(List<RulePart> parts, UnaryOperator<List<String>> chosen) {
        if (parts.size() == 1 && parts.get(0).wanted() == null) {
            return CompiledRules.instantiate(
                    chosen.apply(parts.get(0).models()), parts.get(0).loader());
        }
        Map<String, Joined> packages = new LinkedHashMap<>();
        for (RulePart part : parts) {
            CompiledRules.instantiate(chosen.apply(part.models()), part.loader())
                    .forEach(model -> packages.computeIfAbsent(model.getName(), Joined::new)
                            .add(model, part.wanted()));
        }
        return packages.values().stream()
                .filter(one -> !one.rules.isEmpty())
                .map(Joined::model)
                .toList();
    }

    private static final class Joined {

        private final String name;
        private final Map<String, Global<?>> globals = new LinkedHashMap<>();
        private final List<Rule> rules = new ArrayList<>();

        Joined(String name) {
            this.name = name;
        }

        void add(Model model, @Nullable Set<RuleName> wanted) {
            model.getGlobals().forEach(global -> globals.putIfAbsent(global.getName(), global));
            model.getRules().stream()
                    .filter(rule -> wanted == null || wanted.contains(new RuleName(rule.getPackage(), rule.getName())))
                    .forEach(rules::add);
        }

        Model model() {
            return new ModelImpl(name).withRules(rules).withGlobals(List.copyOf(globals.values()));
        }
    }
}
