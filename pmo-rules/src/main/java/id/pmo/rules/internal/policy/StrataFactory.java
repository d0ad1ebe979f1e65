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
        if (rules == null) {
            rules = precompiled(pack.index()).orElseGet(() -> compiled(policy, pack));
            loaded.put(pack.index(), rules);
        }
        RuleFileCheck.requireSound(policy);
        return new RunnablePolicy(policy.kebijakan(), rules.strata(), rules.traced());
    }

    /** A policy that the build has read, checked and compiled. */
    public RunnablePolicy of(PolicySnapshot snapshot) {
        Loaded rules = loaded.computeIfAbsent(
                snapshot.rules(),
                index -> precompiled(index)
                        .orElseThrow(() -> new IllegalStateException(index + " is missing; build pmo-rules anew")));
        return new RunnablePolicy(snapshot.kebijakan(), rules.strata(), rules.traced());
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
                        SourceIndex.read(Objects.requireNonNull(lines(sources), sources)))));
    }

    private Loaded compiled(LoadedPolicy policy, RulePack pack) {
        CompiledRules rules = compile(policy.kebijakan().identitas().id(), pack);
        ClassLoader loader = rules.loader(LOADER);
        List<String> models = rules.models();
        List<RuleSource> sources = rules.sources();
        return new Loaded(
                strata(models, loader, Map.of()),
                () -> TracedRules.of(CompiledRules.instantiate(models, loader), sources));
    }

    private record Loaded(Strata strata, Supplier<TracedRules> traced) {}

    /**
     * Compiles the rule files of a policy.
     *
     * @throws PolicyException if one does not compile
     */
    public static CompiledRules compile(String id, RulePack pack) {
        try {
            return new RuleCompiler(LOADER).compile(pack.rules());
        } catch (NoClassDefFoundError e) {
            throw withoutDrools("rules that were not compiled with the library", e);
        } catch (RuleCompileException e) {
            throw new PolicyException(
                    id,
                    e.problems().stream()
                            .map(p -> PolicyProblem.of(p.path(), p.line(), 0, "", p.code(), p.values()))
                            .toList());
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
