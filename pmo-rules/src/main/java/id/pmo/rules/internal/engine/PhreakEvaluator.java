package id.pmo.rules.internal.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;

/** Drools as its makers mean it: a session per call, disposed of afterwards. The reference for any other evaluator. */
public final class PhreakEvaluator implements Evaluator {

    private final InternalKnowledgeBase rules;
    private final Set<String> declaredGlobals = new HashSet<>();

    private PhreakEvaluator(InternalKnowledgeBase rules) {
        this.rules = rules;
        for (InternalKnowledgePackage rulePackage : rules.getPackagesMap().values()) {
            declaredGlobals.addAll(rulePackage.getGlobals().keySet());
        }
    }

    /** An evaluator of these compiled rules. */
    public static PhreakEvaluator of(Collection<Model> models) {
        return new PhreakEvaluator(KieBaseBuilder.createKieBaseFromModel(models));
    }

    @Override
    public void evaluate(Facts facts, Map<String, ?> globals) {
        KieSession session = rules.newKieSession();
        try {
            globals.forEach((name, value) -> {
                if (declaredGlobals.contains(name)) {
                    session.setGlobal(name, value);
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
