package id.pmo.rules.internal.hidup;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.NomorVersi;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.internal.uji.PenjagaContoh;
import id.pmo.rules.kebijakan.ActivationStep;
import id.pmo.rules.kebijakan.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Policies on their way to going live: how far they came, and what stands against them. */
public final class Candidate {

    private static final Logger LOG = LoggerFactory.getLogger(Candidate.class);

    private final Demands demands;
    private ActivationStep step = ActivationStep.SEAL;
    private @Nullable PmoEngine engine;
    private List<PolicyProblem> problems = List.of();

    private Candidate(Demands demands) {
        this.demands = demands;
    }

    /**
     * Takes policies through all steps before the swap, and stops at the first that refuses them. Never throws for what is
     * wrong with them, their place, or a gate.
     */
    public static Candidate of(Supplier<? extends PolicySource> source, Demands demands) {
        Candidate candidate = new Candidate(demands);
        try {
            candidate.problems = candidate.take(source);
        } catch (PolicyException e) {
            candidate.problems = e.problems();
        } catch (Throwable e) {
            candidate.problems = List.of(candidate.brokeOff(e));
        }
        return candidate;
    }

    private List<PolicyProblem> take(Supplier<? extends PolicySource> source) {
        reach(ActivationStep.SEAL);
        SealPolicy seal = demands.seal();
        PolicySource fixed = seal == null ? source.get().fixed() : PolicySource.sealed(source.get(), seal);
        reach(ActivationStep.LOAD);
        PmoEngine made = demands.builder().policies(fixed).build();
        engine = made;
        if (made.kebijakan().isEmpty()) {
            return List.of(PolicyProblem.of("kebijakan", 0, 0, "", "KB-732", Map.of()));
        }
        List<PolicyProblem> refused = refused(fixed, made);
        if (refused.isEmpty()) {
            reach(ActivationStep.SWAP);
        }
        return refused;
    }

    private List<PolicyProblem> refused(PolicySource fixed, PmoEngine made) {
        PmoEngine active = demands.active();
        reach(ActivationStep.VERSION);
        List<PolicyProblem> older = demands.olderAllowed() ? List.of() : older(made);
        if (!older.isEmpty()) {
            return older;
        }
        List<PolicyProblem> broken = active == null ? List.of() : broken(active, made);
        if (!broken.isEmpty()) {
            return broken;
        }
        reach(ActivationStep.EXAMPLES);
        List<PolicyProblem> failing = PenjagaContoh.gagal(fixed, made);
        if (!failing.isEmpty() || active == null) {
            return failing;
        }
        reach(ActivationStep.GATE);
        List<PolicyProblem> gated = new ArrayList<>();
        demands.gates().forEach(gate -> gated.addAll(List.copyOf(gate.check(active, made))));
        return gated;
    }

    private void reach(ActivationStep next) {
        step = next;
        demands.steps().accept(next);
    }

    private List<PolicyProblem> older(PmoEngine made) {
        List<PolicyProblem> older = new ArrayList<>();
        demands.lastUsed()
                .forEach((id, last) -> made.kebijakan(id).ifPresent(then -> {
                    String versi = then.identitas().versi();
                    if (NomorVersi.parse(versi).compareTo(NomorVersi.parse(last)) < 0) {
                        older.add(PolicyProblem.of(
                                id + "/kebijakan.yaml",
                                0,
                                0,
                                "versi",
                                "KB-731",
                                Map.of("ditemukan", versi, "aktif", last)));
                    }
                }));
        return older;
    }

    private static List<PolicyProblem> broken(PmoEngine active, PmoEngine made) {
        List<PolicyProblem> broken = new ArrayList<>();
        for (String id : active.kebijakan()) {
            made.kebijakan(id)
                    .ifPresent(then -> broken.addAll(
                            JanjiKode.dilanggar(active.kebijakan(id).orElseThrow(), then)));
        }
        return broken;
    }

    private PolicyProblem brokeOff(Throwable e) {
        LOG.warn("an activation broke off at step {}", step, e);
        return PolicyProblem.of(
                "kebijakan", 0, 0, "", "KB-742", Map.of("langkah", step.name(), "sebab", SebabTerhenti.dari(e)));
    }

    /** The policies that an engine judges by, by id. */
    public static List<IdentitasKebijakan> identities(PmoEngine engine) {
        return engine.kebijakan().stream()
                .map(id -> engine.kebijakan(id).orElseThrow().identitas())
                .toList();
    }

    /** The last step reached. */
    public ActivationStep step() {
        return step;
    }

    /** What stands against them, sorted; empty: nothing. */
    public List<PolicyProblem> problems() {
        return problems.stream().distinct().sorted().toList();
    }

    /** Judges by them; none where they could not be loaded. */
    public Optional<PmoEngine> engine() {
        return Optional.ofNullable(engine);
    }

    /**
     * What is asked of policies.
     *
     * @param seal the seals that are accepted; null: none is needed
     * @param settings of the engine
     * @param gates what the host asks
     * @param olderAllowed whether a policy may become older than the one in use
     * @param steps told of each step before it starts
     * @param lastUsed the version of each policy that is in use or was, by id, as it was last
     * @param active judges by the policies in use; null at the start
     */
    public record Demands(
            @Nullable SealPolicy seal,
            UnaryOperator<PmoEngine.Builder> settings,
            List<Gate> gates,
            boolean olderAllowed,
            Consumer<ActivationStep> steps,
            Map<String, String> lastUsed,
            @Nullable PmoEngine active) {

        /** Copies the list and the map. */
        public Demands {
            gates = List.copyOf(gates);
            lastUsed = Map.copyOf(lastUsed);
        }

        private PmoEngine.Builder builder() {
            PmoEngine.Builder builder = settings.apply(PmoEngine.builder().forMany());
            return active == null ? builder : builder.reuse(active);
        }

        /** The same of policies that are to replace these. */
        public Demands over(PmoEngine inUse, Map<String, String> used) {
            return new Demands(seal, settings, gates, olderAllowed, steps, used, inUse);
        }
    }
}
