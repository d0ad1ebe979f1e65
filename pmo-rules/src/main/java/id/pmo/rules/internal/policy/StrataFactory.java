package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleCompileException;
import id.pmo.rules.internal.engine.RuleCompiler;
import id.pmo.rules.internal.engine.direct.DirectEvaluator;
import id.pmo.rules.internal.engine.direct.NotDirectException;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.SourceIndex;
import id.pmo.rules.internal.engine.trace.TracedRules;
import id.pmo.rules.internal.penilaian.Strata;
import id.pmo.rules.internal.penilaian.Stratum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the strata of a policy: from classes compiled with the library where they are there, else by compiling now. */
public final class StrataFactory {

    private static final ClassLoader LOADER = StrataFactory.class.getClassLoader();

    private final Map<RulePack, Strata> made = new HashMap<>();
    private final Map<RulePack, Supplier<TracedRules>> traced = new HashMap<>();
    private final EvaluatorKind wanted;

    /** A factory of strata that are run this way. */
    public StrataFactory(EvaluatorKind wanted) {
        this.wanted = wanted;
    }

    /**
     * The strata of a policy.
     *
     * @throws PolicyException if a rule file does not compile, or does not fit its syarat
     * @throws IllegalArgumentException if the rules cannot be run in the way that is wanted
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

    /** The same rules with what their files say, loaded anew at each call. Only for policies whose strata are made. */
    public Supplier<TracedRules> traced(LoadedPolicy policy) {
        return Objects.requireNonNull(traced.get(RulePack.of(policy)), "the strata of a policy come first");
    }

    private Strata make(LoadedPolicy policy, RulePack pack) {
        List<String> precompiled = lines(pack.index());
        if (precompiled != null) {
            traced.put(
                    pack,
                    () -> TracedRules.of(
                            CompiledRules.instantiate(precompiled, LOADER),
                            SourceIndex.read(Objects.requireNonNull(lines(pack.sources()), pack.sources()))));
            return strata(precompiled, LOADER);
        }
        CompiledRules rules = compile(policy.kebijakan().identitas().id(), pack);
        ClassLoader loader = rules.loader(LOADER);
        List<String> models = rules.models();
        List<RuleSource> sources = rules.sources();
        traced.put(pack, () -> TracedRules.of(CompiledRules.instantiate(models, loader), sources));
        return strata(models, loader);
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

    private Strata strata(List<String> models, ClassLoader loader) {
        return new Strata(
                stratum("keberlakuan", models, loader),
                stratum("pemeriksaan", models, loader),
                stratum("simpulan", models, loader));
    }

    private Stratum stratum(String name, List<String> models, ClassLoader loader) {
        var rules = CompiledRules.instantiate(
                models.stream()
                        .filter(model -> model.startsWith(name + ".", model.indexOf('.') + 1))
                        .toList(),
                loader);
        if (wanted == EvaluatorKind.PHREAK) {
            return new Stratum(name, PhreakEvaluator.of(rules), EvaluatorKind.PHREAK, "asked for");
        }
        try {
            return new Stratum(name, DirectEvaluator.of(rules), EvaluatorKind.DIRECT, null);
        } catch (NotDirectException e) {
            if (wanted == EvaluatorKind.DIRECT) {
                throw new IllegalArgumentException(
                        "the rules of " + name + " cannot be run directly: " + e.getMessage()
                                + "; ask for EvaluatorKind.AUTO or PHREAK",
                        e);
            }
            return new Stratum(name, PhreakEvaluator.of(rules), EvaluatorKind.PHREAK, e.getMessage());
        }
    }

    private static @Nullable List<String> lines(String resource) {
        try (InputStream in = LOADER.getResourceAsStream(resource)) {
            return in == null
                    ? null
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the class path", e);
        }
    }
}
