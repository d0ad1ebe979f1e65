package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleCompileException;
import id.pmo.rules.internal.engine.RuleCompiler;
import id.pmo.rules.internal.engine.direct.DirectEvaluator;
import id.pmo.rules.internal.engine.direct.NotDirectException;
import id.pmo.rules.internal.engine.mutant.RuleSet;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.SourceIndex;
import id.pmo.rules.internal.engine.trace.TracedRules;
import id.pmo.rules.internal.pagar.Pagar;
import id.pmo.rules.internal.penilaian.Strata;
import id.pmo.rules.internal.penilaian.Stratum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes policies ready to run: from classes compiled with the library where they are there, else by compiling now. */
public final class StrataFactory {

    private static final ClassLoader LOADER = StrataFactory.class.getClassLoader();

    private final Map<String, Loaded> loaded = new HashMap<>();
    private final EvaluatorKind wanted;

    /** A factory of strata that are run this way. */
    public StrataFactory(EvaluatorKind wanted) {
        this.wanted = wanted;
    }

    /**
     * A policy from its files.
     *
     * @throws PolicyException if a rule file does not compile, or does not fit its syarat
     * @throws IllegalArgumentException if the rules cannot be run in the way that is wanted
     */
    public RunnablePolicy of(LoadedPolicy policy) {
        RulePack pack = RulePack.of(policy);
        Loaded rules = loaded.get(pack.index());
        Pagar pagar = Pagar.read(policy);
        if (rules == null) {
            rules = precompiled(pack.index()).orElseGet(() -> compiled(policy, pagar));
            loaded.put(pack.index(), rules);
        }
        require(policy, RuleFileCheck.problems(policy, pagar));
        return new RunnablePolicy(policy.kebijakan(), rules.strata(), rules.traced(), rules.rules());
    }

    /** A policy that the build has read, checked and compiled. */
    public RunnablePolicy of(PolicySnapshot snapshot) {
        Loaded rules = loaded.computeIfAbsent(
                snapshot.rules(),
                index -> precompiled(index)
                        .orElseThrow(() -> new IllegalStateException(index + " is missing; build pmo-rules anew")));
        return new RunnablePolicy(snapshot.kebijakan(), rules.strata(), rules.traced(), rules.rules());
    }

    private Optional<Loaded> precompiled(String index) {
        List<String> models = lines(index);
        if (models == null) {
            return Optional.empty();
        }
        String sources = RulePack.sources(index);
        return Optional.of(new Loaded(
                strata(models, LOADER, WrittenWalks.read(lines(RulePack.walks(index)))),
                () -> TracedRules.of(
                        CompiledRules.instantiate(models, LOADER),
                        SourceIndex.read(Objects.requireNonNull(lines(sources), sources))),
                () -> RuleSet.of(CompiledRules.instantiate(models, LOADER))));
    }

    private Loaded compiled(LoadedPolicy policy, Pagar pagar) {
        CompiledRules rules = compile(policy, pagar);
        ClassLoader loader = rules.loader(LOADER);
        List<String> models = rules.models();
        List<RuleSource> sources = rules.sources();
        return new Loaded(
                strata(models, loader, Map.of()),
                () -> TracedRules.of(CompiledRules.instantiate(models, loader), sources),
                () -> RuleSet.of(CompiledRules.instantiate(models, loader)));
    }

    private record Loaded(Strata strata, Supplier<TracedRules> traced, Supplier<RuleSet> rules) {}

    /**
     * Compiles the rule files of a policy, between the guard rails.
     *
     * @param pagar its rule files as read
     * @throws PolicyException if anything is wrong with them
     */
    public static CompiledRules compile(LoadedPolicy policy, Pagar pagar) {
        requireSound(policy, pagar);
        try {
            require(policy, pagar.differences());
            CompiledRules rules = new RuleCompiler(LOADER).compile(pagar.forCompiler());
            require(policy, pagar.references(rules.classes()));
            return rules;
        } catch (NoClassDefFoundError e) {
            throw withoutDrools("rules that were not compiled with the library", e);
        } catch (RuleCompileException e) {
            throw new PolicyException(
                    policy.kebijakan().identitas().id(),
                    e.problems().stream()
                            .map(p -> PolicyProblem.of(policy.berkas(p.path()), p.line(), 0, "", p.code(), p.values()))
                            .toList());
        }
    }

    /**
     * Looks through the rule files of a policy without compiling them.
     *
     * @throws PolicyException naming everything that is wrong with them
     */
    public static void requireSound(LoadedPolicy policy) {
        requireSound(policy, Pagar.read(policy));
    }

    private static void requireSound(LoadedPolicy policy, Pagar pagar) {
        List<PolicyProblem> problems = new ArrayList<>(pagar.problems());
        problems.addAll(RuleFileCheck.problems(policy, pagar));
        require(policy, problems);
    }

    private static void require(LoadedPolicy policy, List<PolicyProblem> problems) {
        if (!problems.isEmpty()) {
            throw new PolicyException(policy.kebijakan().identitas().id(), problems);
        }
    }

    private Strata strata(List<String> models, ClassLoader loader, Map<String, String> walks) {
        return new Strata(
                stratum("keberlakuan", models, loader, walks),
                stratum("pemeriksaan", models, loader, walks),
                stratum("simpulan", models, loader, walks));
    }

    private Stratum stratum(String name, List<String> models, ClassLoader loader, Map<String, String> walks) {
        String walk = walks.get(name);
        if (walk != null && wanted != EvaluatorKind.PHREAK) {
            return new Stratum(name, WrittenWalks.instantiate(walk, loader), EvaluatorKind.DIRECT, null);
        }
        var rules = CompiledRules.instantiate(WrittenWalks.ofStratum(name, models), loader);
        if (wanted == EvaluatorKind.PHREAK) {
            return phreak(name, () -> PhreakEvaluator.of(rules), "asked for");
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
            return phreak(name, () -> PhreakEvaluator.of(rules), e.getMessage());
        }
    }

    private static Stratum phreak(String name, Supplier<Evaluator> sessions, @Nullable String reason) {
        try {
            return new Stratum(name, sessions.get(), EvaluatorKind.PHREAK, reason);
        } catch (NoClassDefFoundError e) {
            throw withoutDrools("Drools sessions (PHREAK)", e);
        }
    }

    private static IllegalStateException withoutDrools(String what, NoClassDefFoundError e) {
        return new IllegalStateException(
                what + " need all of Drools, of which " + e.getMessage() + " is not on the class path; keep"
                        + " org.drools:drools-engine among the dependencies (docs/embedding.md)",
                e);
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
