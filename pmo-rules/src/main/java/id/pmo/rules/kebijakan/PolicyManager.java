package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.internal.hidup.ActivationInProgressException;
import id.pmo.rules.internal.hidup.Candidate;
import id.pmo.rules.internal.hidup.Teller;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the policies in use while checks go on, and only for such as pass every gate; whatever goes wrong, those in use
 * stay.
 *
 * <p>Thread-safe. Checks never wait: each takes the {@link #engine()} of the moment and finishes on it. Activations wait
 * for one another.
 */
public final class PolicyManager {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyManager.class);

    private final Candidate.Demands demands;
    private final Clock clock;
    private final Teller<Activation> listener;
    private final int kept;
    private final int remembered;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Deque<ActivePolicies> before = new ArrayDeque<>();
    private final Deque<Activation> history = new ArrayDeque<>();
    private final SortedMap<String, String> lastUsed = new TreeMap<>();
    private volatile ActivePolicies active;
    private boolean taking;

    private PolicyManager(Builder settings, PmoEngine first) {
        this.demands = settings.demands();
        this.clock = settings.clock;
        this.listener = new Teller<>(settings.listener);
        this.kept = settings.kept;
        this.remembered = settings.remembered;
        this.active = new ActivePolicies(first, Candidate.identities(first), clock.instant(), "", "");
        remember(active.policies());
        note(new Activation(
                active.since(), Activation.Kind.START, "", "", ActivationStep.SWAP, active.policies(), List.of()));
        listener.tell();
    }

    /** A manager that starts with the policies of the library. */
    public static PolicyManager ofDefaults() {
        return builder().build();
    }

    /** Where other policies, keys, gates or limits are wanted. */
    public static Builder builder() {
        return new Builder();
    }

    /** The engine that judges by the policies in use. Ask anew for each check; one that was handed out stays as it is. */
    public PmoEngine engine() {
        return active.engine();
    }

    /** The policies in use. */
    public ActivePolicies active() {
        return active;
    }

    /**
     * Puts other policies into use, if they pass: reading and seal, guard rails, compilation, version and codes, examples, gates. Takes
     * as long as they take to compile and test; checks go on meanwhile. Never throws for what is wrong with the policies.
     * No step, gate or listener may call this or {@link #rollback}: it would be told so by an exception, which breaks it off.
     *
     * @param source all policies that are to be in use; to keep the built-in ones beside them, name them with {@link
     *     PolicySource#or}; to only extend them, {@link PolicySource#withParents}
     * @param who who wishes it, to be kept in the history
     * @param why the reason, likewise
     */
    public Activation activate(PolicySource source, String who, String why) {
        Objects.requireNonNull(source, "source");
        return activate(() -> source, who, why);
    }

    /**
     * The same where the source itself may be at fault, such as {@code () -> PolicySource.zip(path)}: an archive that is
     * none, or holds a link, is refused and kept in the history like any other policy.
     *
     * @param source gives all policies that are to be in use; what it throws refuses them
     * @param who as above
     * @param why as above
     */
    public Activation activate(Supplier<? extends PolicySource> source, String who, String why) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(why, "why");
        return decide(() -> {
            Candidate candidate = candidate(source);
            List<IdentitasKebijakan> policies =
                    candidate.engine().map(Candidate::identities).orElse(List.of());
            Instant now = clock.instant();
            if (candidate.problems().isEmpty()) {
                before.addLast(active);
                if (before.size() > kept) {
                    before.removeFirst();
                }
                active = new ActivePolicies(candidate.engine().orElseThrow(), policies, now, who, why);
                remember(policies);
            }
            return new Activation(
                    now, Activation.Kind.ACTIVATE, who, why, candidate.step(), policies, candidate.problems());
        });
    }

    /** Goes back to the policies that were in use before, without asking the gates again. */
    public Activation rollback(String who, String why) {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(why, "why");
        return decide(() -> {
            Instant now = clock.instant();
            ActivePolicies last = before.pollLast();
            List<PolicyProblem> problems =
                    last == null ? List.of(PolicyProblem.of("kebijakan", 0, 0, "", "KB-743", Map.of())) : List.of();
            if (last != null) {
                active = new ActivePolicies(last.engine(), last.policies(), now, who, why);
                remember(active.policies());
            }
            return new Activation(
                    now, Activation.Kind.ROLLBACK, who, why, ActivationStep.SWAP, active.policies(), problems);
        });
    }

    /** What was wished for and what became of it, the oldest first, within the limit. */
    public List<Activation> history() {
        synchronized (history) {
            return new ArrayList<>(history);
        }
    }

    /**
     * Activates the policies of a folder, which may extend the built-in ones, whenever they change there and then stay the
     * same for one interval. What lies there now is not activated.
     *
     * @param every the interval at which the folder is looked at, more than zero
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public FolderWatch watch(Path folder, Duration every) {
        return FolderWatch.polling(
                folder,
                every,
                () -> activate(
                        PolicySource.directory(folder).withParents(PolicySource.builtIn()),
                        "PolicyManager.watch",
                        "perubahan di folder " + folder));
    }

    private Activation decide(Supplier<Activation> decision) {
        oneAtATime.lock();
        try {
            requireDone();
            return note(decision.get());
        } finally {
            oneAtATime.unlock();
            listener.tell();
        }
    }

    private Candidate candidate(Supplier<? extends PolicySource> source) {
        taking = true;
        try {
            return Candidate.of(source, demands.over(active.engine(), lastUsed));
        } finally {
            taking = false;
        }
    }

    /** A gate or a step that changes the policies would have them judged against others than those in use. */
    private void requireDone() {
        if (taking) {
            throw new ActivationInProgressException();
        }
        if (listener.isTelling()) {
            throw new IllegalStateException("a listener calls for a decision while it is told of one");
        }
    }

    private void remember(List<IdentitasKebijakan> policies) {
        policies.forEach(one -> lastUsed.put(one.id(), one.versi()));
    }

    private Activation note(Activation activation) {
        synchronized (history) {
            history.addLast(activation);
            if (history.size() > remembered) {
                history.removeFirst();
            }
        }
        if (!activation.accepted()) {
            LOG.warn("policies stay as they are: {}", activation.problems());
        }
        listener.add(activation);
        return activation;
    }

    /** Makes a manager; each setting has a default. */
    public static final class Builder {

        private @Nullable PolicySource initial;
        private @Nullable SealPolicy seal;
        private final List<Gate> gates = new ArrayList<>();
        private boolean olderAllowed;
        private UnaryOperator<PmoEngine.Builder> engine = UnaryOperator.identity();
        private Clock clock = Clock.systemUTC();
        private Consumer<Activation> listener = activation -> {};
        private Consumer<ActivationStep> steps = step -> {};
        private int kept = 3;
        private int remembered = 1_000;

        private Builder() {}

        /** The policies to start with, instead of the library's; they pass all steps that need no other beside them. */
        public Builder initial(PolicySource policies) {
            this.initial = Objects.requireNonNull(policies, "policies");
            return this;
        }

        /** Takes only policies with such a seal, those to start with included; the library's own need none at the start. */
        public Builder seal(SealPolicy accepted) {
            this.seal = Objects.requireNonNull(accepted, "accepted");
            return this;
        }

        /** One gate more. */
        public Builder gate(Gate gate) {
            gates.add(Objects.requireNonNull(gate, "gate"));
            return this;
        }

        /** Lets a policy become older than the one in use, other than by rollback. */
        public Builder allowOlder() {
            this.olderAllowed = true;
            return this;
        }

        /** How engines are made, such as {@code b -> b.defaultPolicy("psp-2024-2025")}; not their policies. */
        public Builder engine(UnaryOperator<PmoEngine.Builder> engineSettings) {
            this.engine = Objects.requireNonNull(engineSettings, "engineSettings");
            return this;
        }

        /** Tells the time of the history; the system's clock unless set. */
        public Builder clock(Clock time) {
            this.clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Is told of each decision once it is made, in their order and one at a time, on the thread of one that decides; the
         * next may be made meanwhile. What it throws is logged and changes nothing.
         */
        public Builder listener(Consumer<Activation> told) {
            this.listener = Objects.requireNonNull(told, "told");
            return this;
        }

        /**
         * Is told of each step before it starts, to show how far an activation is; what it throws breaks the activation off
         * there, and those in use stay.
         */
        public Builder steps(Consumer<ActivationStep> told) {
            this.steps = Objects.requireNonNull(told, "told");
            return this;
        }

        /** How many policies before those in use are kept for rollback; 3 unless set. */
        public Builder rollbacks(int most) {
            this.kept = atLeast(0, most, "rollbacks");
            return this;
        }

        /** How many decisions the history keeps; 1,000 unless set. */
        public Builder history(int most) {
            this.remembered = atLeast(1, most, "history");
            return this;
        }

        /**
         * Makes the manager.
         *
         * @throws PolicyException if the policies to start with do not pass
         */
        public PolicyManager build() {
            PolicySource source = initial;
            if (source == null) {
                return new PolicyManager(this, engine.apply(PmoEngine.builder()).build());
            }
            Candidate candidate = Candidate.of(() -> source, demands());
            if (!candidate.problems().isEmpty()) {
                throw new PolicyException("awal", candidate.problems());
            }
            return new PolicyManager(this, candidate.engine().orElseThrow());
        }

        private Candidate.Demands demands() {
            return new Candidate.Demands(seal, engine, gates, olderAllowed, steps, Map.of(), null);
        }

        private static int atLeast(int least, int value, String name) {
            if (value < least) {
                throw new IllegalArgumentException(name + " must be at least " + least + ", was " + value);
            }
            return value;
        }
    }
}
