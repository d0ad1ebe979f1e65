package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Rules as they are walked.
 *
 * @param globals type of each global by its name, in the order of their slots
 * @param plans the rules, one plan for each branch
 */
record DirectRules(Map<String, Class<?>> globals, List<RulePlan> plans) {

    /**
     * The plans of these compiled rules.
     *
     * @throws NotDirectException if they use what cannot be walked, with the first such rule
     */
    static DirectRules of(Collection<Model> models) throws NotDirectException {
        Map<String, Class<?>> globals = new LinkedHashMap<>();
        for (Model model : models) {
            for (Global<?> global : model.getGlobals()) {
                globals.putIfAbsent(global.getName(), global.getType());
            }
        }
        List<String> names = List.copyOf(globals.keySet());
        List<RulePlan> plans = new ArrayList<>();
        for (Model model : models) {
            if (!model.getQueries().isEmpty()) {
                throw new NotDirectException(model.getQueries().get(0).getName(), "a query");
            }
            if (!model.getTypeMetaDatas().isEmpty() || !model.getEntryPoints().isEmpty()) {
                throw new NotDirectException(model.getName(), "declared types or entry points");
            }
            for (Rule rule : model.getRules()) {
                plans.addAll(Planner.plan(rule, names));
            }
        }
        return new DirectRules(globals, List.copyOf(plans));
    }
}
