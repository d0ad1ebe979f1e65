package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleCompileException;
import id.pmo.rules.internal.engine.RuleCompiler;
import id.pmo.rules.internal.penilaian.Strata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the strata of a policy: from classes compiled with the library where they are there, else by compiling now. */
public final class StrataFactory {

    private static final ClassLoader LOADER = StrataFactory.class.getClassLoader();

    private final Map<RulePack, Strata> made = new HashMap<>();

    /**
     * The strata of a policy.
     *
     * @throws PolicyException if a rule file does not compile, or does not fit its syarat
     */
    public Strata of(LoadedPolicy policy) {
        RulePack pack = RulePack.of(policy);
        Strata strata = made.get(pack);
        if (strata == null) {
            strata = make(policy, pack);
            made.put(pack, strata);
        }
        RuleFileCheck.requireSound(policy);
        return strata;
    }

    private static Strata make(LoadedPolicy policy, RulePack pack) {
        List<String> precompiled = precompiled(pack);
        if (precompiled != null) {
            return strata(precompiled, LOADER);
        }
        CompiledRules rules = compile(policy.kebijakan().identitas().id(), pack);
        return strata(rules.models(), rules.loader(LOADER));
    }

    /**
     * Compiles the rule files of a policy.
     *
     * @throws PolicyException if one does not compile
     */
    public static CompiledRules compile(String id, RulePack pack) {
        try {
            return new RuleCompiler(LOADER).compile(pack.rules());
        } catch (RuleCompileException e) {
            throw new PolicyException(
                    id,
                    e.problems().stream()
                            .map(p -> new PolicyProblem(p.path(), p.line(), 0, "", p.message()))
                            .toList());
        }
    }

    private static Strata strata(List<String> models, ClassLoader loader) {
        return new Strata(
                stratum("keberlakuan", models, loader),
                stratum("pemeriksaan", models, loader),
                stratum("simpulan", models, loader));
    }

    private static Evaluator stratum(String name, List<String> models, ClassLoader loader) {
        return PhreakEvaluator.of(CompiledRules.instantiate(
                models.stream()
                        .filter(model -> model.startsWith(name + ".", model.indexOf('.') + 1))
                        .toList(),
                loader));
    }

    private static @Nullable List<String> precompiled(RulePack pack) {
        try (InputStream in = LOADER.getResourceAsStream(pack.index())) {
            return in == null
                    ? null
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pack.index() + " from the class path", e);
        }
    }
}
