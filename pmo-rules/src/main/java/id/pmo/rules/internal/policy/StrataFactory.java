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
import id.pmo.rules.internal.engine.RulePart;
import id.pmo.rules.internal.engine.direct.DirectEvaluator;
import id.pmo.rules.internal.engine.direct.NotDirectException;
import id.pmo.rules.internal.engine.mutant.RuleSet;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.SourceIndex;
import id.pmo.rules.internal.engine.trace.TracedRules;
import id.pmo.rules.internal.pagar.Pagar;
import id.pmo.rules.internal.penilaian.Strata;
import id.pmo.rules.internal.penilaian.Stratum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes policies ready to run: from classes compiled with the library where they are there, else by compiling now. */
public final class StrataFactory {

    private static final Logger LOG = LoggerFactory.getLogger(StrataFactory.class);

    private final Map<String, Loaded> loaded = new HashMap<>();
    private final EvaluatorKind wanted;
    private final boolean written;
    private final RuleStore store;

    /** A factory of strata that are run this way; rules that are compiled now are walked step by step. */
    public StrataFactory(EvaluatorKind wanted) {
        this(wanted, false);
    }

    /**
     * A factory of strata.
     *
     * @param wanted how they are run
     * @param written whether to write the walk over rules that are compiled now as classes, too, which takes a while and
     *     makes it faster
     */
    public StrataFactory(EvaluatorKind wanted, boolean written) {
        this(wanted, written, new RuleStore());
    }

    private StrataFactory(EvaluatorKind wanted, boolean written, RuleStore store) {
        this.wanted = wanted;
        this.written = written;
        this.store = store;
    }

    /** One that need not compile what the policies made by this one hold, and remembers nothing older. */
    public StrataFactory renewed() {
        return renewed(wanted, written);
    }

    /** The same of strata that are run in another way. */
    public StrataFactory renewed(EvaluatorKind wanted, boolean written) {
        return new StrataFactory(wanted, written, store.renewed());
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
        List<String> models = Resources.lines(index);
        return models == null
                ? Optional.empty()
                : Optional.of(loaded(
                        List.of(RulePart.whole(models, Resources.LOADER)),
                        LoadedWalks.of(Resources.lines(RulePack.walks(index)), Resources.LOADER),
                        () -> SourceIndex.read(Resources.require(RulePack.sources(index)))));
    }

    /** What the store knows is not compiled again; the guard rails look at all of it. */
    private Loaded compiled(LoadedPolicy policy, Pagar pagar) {
        requireSound(policy, pagar);
        SortedMap<String, String> missing = store.missing(policy.aturan());
        if (!missing.isEmpty()) {
            store.add(missing, compile(policy, pagar, missing.keySet()), Resources.LOADER);
            LOG.info(
                    "compiled {} of {} rule files of {}",
                    missing.size(),
                    policy.aturan().size(),
                    policy.kebijakan().identitas().id());
        }
        RuleStore.Assembled rules = store.assemble(policy.aturan());
        LoadedWalks walks = written && wanted != EvaluatorKind.PHREAK
                ? LoadedWalks.write(RulePack.of(policy).key(), rules.parts())
                : LoadedWalks.NONE;
        return loaded(rules.parts(), walks, rules::sources);
    }

    private Loaded loaded(List<RulePart> parts, LoadedWalks walks, Supplier<List<RuleSource>> sources) {
        return new Loaded(
                new Strata(
                        stratum("keberlakuan", parts, walks),
                        stratum("pemeriksaan", parts, walks),
                        stratum("simpulan", parts, walks)),
                () -> TracedRules.of(RulePart.join(parts, models -> models), sources.get()),
                () -> RuleSet.of(RulePart.join(parts, models -> models)));
    }

    private record Loaded(Strata strata, Supplier<TracedRules> traced, Supplier<RuleSet> rules) {}

    /**
     * Compiles rule files of a policy, between the guard rails.
     *
     * @param pagar all its rule files as read
     * @param files those to compile
     * @throws PolicyException if anything is wrong with the policy's rule files
     */
    public static CompiledRules compile(LoadedPolicy policy, Pagar pagar, Set<String> files) {
        requireSound(policy, pagar);
        try {
            require(policy, pagar.differences(files));
            CompiledRules rules = new RuleCompiler(Resources.LOADER).compile(pagar.forCompiler(files));
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

    private Stratum stratum(String name, List<RulePart> parts, LoadedWalks walks) {
        Evaluator walk = wanted == EvaluatorKind.PHREAK ? null : walks.of(name);
        if (walk != null) {
            return new Stratum(name, walk, EvaluatorKind.DIRECT, null);
        }
        var rules = RulePart.join(parts, models -> WrittenWalks.ofStratum(name, models));
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
}
