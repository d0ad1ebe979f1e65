package id.pmo.rules;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.KatalogStruktur;
import id.pmo.catalog.json.PemeriksaBentuk;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.rules.internal.penilaian.Penilai;
import id.pmo.rules.internal.penilaian.PenyusunKalender;
import id.pmo.rules.internal.penjelasan.Penjelas;
import id.pmo.rules.internal.policy.PemilihKebijakan;
import id.pmo.rules.internal.policy.Policies;
import id.pmo.rules.internal.policy.RunnablePolicy;
import id.pmo.rules.internal.policy.StrataFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges a Laporan PMO: is it complete, is it on time, what is missing, where, why, and how to mend it.
 *
 * <p>Made once and shared: immutable and thread-safe. A check returns a value and never throws for what a school wrote;
 * a report that breaks the shape is {@code TIDAK_TERBACA}. It throws only for a caller's mistake.
 */
public final class PmoEngine {

    /** The policy for reports that name none. */
    public static final String DEFAULT_POLICY = "psp-2023-2024";

    private static final Logger LOG = LoggerFactory.getLogger(PmoEngine.class);

    private final SortedMap<String, Penilai> penilai;
    private final Map<String, Penjelas> penjelas;
    private final PemilihKebijakan pemilih;
    private final Clock clock;
    private final StrataFactory strata;

    private PmoEngine(
            SortedMap<String, Penilai> penilai,
            Map<String, Penjelas> penjelas,
            PemilihKebijakan pemilih,
            Clock clock,
            StrataFactory strata) {
        this.penilai = penilai;
        this.penjelas = penjelas;
        this.pemilih = pemilih;
        this.clock = clock;
        this.strata = strata;
    }

    /** An engine with the policies that come with the library, on the system's clock. */
    public static PmoEngine ofDefaults() {
        return builder().build();
    }

    /** Where other policies, another clock or another default policy are wanted. */
    public static Builder builder() {
        return new Builder();
    }

    /** A context as of now by this engine's clock, without history; to be refined with {@code withRiwayat} and the like. */
    public Konteks now() {
        return Konteks.at(clock.instant());
    }

    /** Judges a report as of now, without history. */
    public HasilPemeriksaan check(LaporanPmo laporan) {
        return check(laporan, now());
    }

    /**
     * Judges a report.
     *
     * @throws IllegalArgumentException if the context asks for a policy that this engine does not have, or waives a kode
     *     that the policy does not have
     */
    public HasilPemeriksaan check(LaporanPmo laporan, Konteks konteks) {
        Objects.requireNonNull(laporan, "laporan");
        Objects.requireNonNull(konteks, "konteks");
        return judge(laporan, konteks, Shape.CHECK.periksa(laporan));
    }

    /** Judges what was read from JSON, as of now, without history. */
    public HasilPemeriksaan check(HasilBaca bacaan) {
        return check(bacaan, now());
    }

    /**
     * Judges what was read from JSON. Reading has looked at the shape already, so this costs less than judging the report.
     *
     * @throws IllegalArgumentException if the context asks for a policy that this engine does not have
     */
    public HasilPemeriksaan check(HasilBaca bacaan, Konteks konteks) {
        Objects.requireNonNull(bacaan, "bacaan");
        Objects.requireNonNull(konteks, "konteks");
        if (bacaan instanceof HasilBaca.Terbaca terbaca) {
            return judge(terbaca.laporan(), konteks, List.of());
        }
        HasilBaca.TidakTerbaca gagal = (HasilBaca.TidakTerbaca) bacaan;
        return unreadable(gagal.npsn(), gagal.periode(), gagal.kebijakan(), konteks, gagal.temuan());
    }

    /**
     * Says why one syarat stands as it does for a report: which rules put it in force and judged it, what each of their
     * conditions read, and where the policy's values stand. Runs a check of its own; costs nothing where nobody asks.
     *
     * @param kode a syarat of the policy
     * @throws IllegalArgumentException if the policy does not have that kode, or as for {@link #check(LaporanPmo,
     *     Konteks)}
     */
    public Penjelasan explain(LaporanPmo laporan, Konteks konteks, String kode) {
        Objects.requireNonNull(laporan, "laporan");
        return explain(laporan, check(laporan, konteks), konteks, kode);
    }

    /**
     * The same for what was read from JSON.
     *
     * @throws IllegalArgumentException as for a report
     */
    public Penjelasan explain(HasilBaca bacaan, Konteks konteks, String kode) {
        LaporanPmo laporan = bacaan instanceof HasilBaca.Terbaca terbaca ? terbaca.laporan() : null;
        return explain(laporan, check(bacaan, konteks), konteks, kode);
    }

    private Penjelasan explain(@Nullable LaporanPmo laporan, HasilPemeriksaan hasil, Konteks konteks, String kode) {
        Objects.requireNonNull(kode, "kode");
        Optional<Penjelas> yangMenjelaskan = Optional.ofNullable(hasil.kebijakan())
                .map(IdentitasKebijakan::id)
                .map(penjelas::get);
        yangMenjelaskan.ifPresent(p -> p.pastikanDikenal(kode));
        if (laporan == null || hasil.status() == StatusKelengkapan.TIDAK_TERBACA) {
            return Penjelas.tidakTerbaca(hasil, kode, yangMenjelaskan.orElse(null));
        }
        return yangMenjelaskan.orElseThrow().jelaskan(laporan, konteks, kode);
    }

    private HasilPemeriksaan judge(LaporanPmo laporan, Konteks konteks, List<Temuan> struktur) {
        String id = pemilih.id(laporan, konteks);
        Penilai yangMenilai = id == null ? null : penilai.get(id);
        if (yangMenilai != null && struktur.isEmpty()) {
            return yangMenilai.nilai(laporan, konteks);
        }
        List<Temuan> temuan = new ArrayList<>(struktur);
        if (id == null) {
            temuan.add(KatalogStruktur.ofDefaults()
                    .kebijakanTidakTentu(
                            PemilihKebijakan.hari(laporan, konteks.pada()),
                            pemilih.menurutHari(laporan, konteks.pada()),
                            penilai.keySet()));
        }
        return unreadable(npsn(laporan), laporan.periode(), id, konteks, temuan);
    }

    /** The calendar of a school as of now, without dispensations. */
    public Kalender kalender(Sekolah sekolah) {
        return kalender(sekolah, now());
    }

    /**
     * The calendar of a school: windows and deadlines in its own time, with extensions honoured, what each period asks
     * for, and who does what.
     *
     * @param sekolah the school; what depends on its cohort or province is there as far as that is known
     * @param konteks the moment of looking, dispensations, and the policy, which is the default one unless named
     * @throws IllegalArgumentException if the context asks for a policy that this engine does not have, names none where
     *     none is the default and none or several have the moment in their calendar, or waives a kode that the policy does
     *     not have
     */
    public Kalender kalender(Sekolah sekolah, Konteks konteks) {
        Objects.requireNonNull(sekolah, "sekolah");
        Objects.requireNonNull(konteks, "konteks");
        Kebijakan kebijakan = kebijakanUntuk(LaporanPmo.builder().build(), konteks)
                .orElseThrow(() -> new IllegalArgumentException("konteks names no policy, and of " + penilai.keySet()
                        + " not exactly one has " + konteks.pada() + " in its calendar; name one"));
        Penilai yangMenilai =
                Objects.requireNonNull(penilai.get(kebijakan.identitas().id()));
        return new PenyusunKalender(yangMenilai, DaftarWilayah.ofDefaults()).susun(sekolah, konteks);
    }

    /** The ids of the policies that this engine judges by. */
    public SortedSet<String> kebijakan() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(penilai.keySet()));
    }

    /** One of them as data; none for an id that this engine does not have. */
    public Optional<Kebijakan> kebijakan(String id) {
        return Optional.ofNullable(penilai.get(id)).map(Penilai::kebijakan);
    }

    /**
     * The policy by which a check would judge a report: the one that the context asks for, else the one that the report
     * names, else the default one, else the one whose calendar has the report's day; none where there is no such policy.
     *
     * @throws IllegalArgumentException if the context asks for a policy that this engine does not have
     */
    public Optional<Kebijakan> kebijakanUntuk(LaporanPmo laporan, Konteks konteks) {
        return Optional.ofNullable(pemilih.id(laporan, konteks)).flatMap(this::kebijakan);
    }

    /** How each stratum of each policy's rules is run, and where not directly, why. */
    public List<EvaluatorChoice> describe() {
        return penilai.values().stream().flatMap(p -> p.choices().stream()).toList();
    }

    private HasilPemeriksaan unreadable(
            @Nullable String npsn,
            @Nullable Integer periode,
            @Nullable String disebut,
            Konteks konteks,
            List<Temuan> struktur) {
        String id = pemilih.disebut(konteks, disebut);
        Optional<Kebijakan> kebijakan = Optional.ofNullable(id).flatMap(this::kebijakan);
        List<Temuan> temuan = new ArrayList<>(struktur);
        if (id != null && kebijakan.isEmpty()) {
            temuan.add(KatalogStruktur.ofDefaults().kebijakanTidakDikenal(id, penilai.keySet()));
        }
        return new HasilPemeriksaan(
                npsn,
                periode,
                kebijakan.map(Kebijakan::identitas).orElse(null),
                konteks.pada()
                        .atZone(kebijakan.flatMap(k -> k.waktu().zonaBersama()).orElse(Wilayah.WIB)),
                StatusKelengkapan.TIDAK_TERBACA,
                null,
                null,
                null,
                null,
                temuan,
                List.of());
    }

    private static @Nullable String npsn(LaporanPmo laporan) {
        Sekolah sekolah = laporan.sekolah();
        return sekolah == null ? null : Teks.isi(sekolah.npsn());
    }

    /** Made when first needed: a host that only reads JSON never pays for it. */
    private static final class Shape {

        static final PemeriksaBentuk CHECK = PemeriksaBentuk.ofDefaults();
    }

    /** Makes an engine; each setting has a default. */
    public static final class Builder {

        private @Nullable PolicySource source;
        private @Nullable String defaultPolicy;
        private Clock clock = Clock.systemUTC();
        private EvaluatorKind evaluator = EvaluatorKind.AUTO;
        private @Nullable PmoEngine earlier;
        private boolean written;

        private Builder() {}

        /**
         * The policies to judge by, instead of the built-in ones. Rule files are code: hand over only files that are
         * trusted like code.
         */
        public Builder policies(PolicySource policies) {
            this.source = Objects.requireNonNull(policies, "policies");
            return this;
        }

        /**
         * The policy for reports that name none. Unless set, {@link PmoEngine#DEFAULT_POLICY} where besides it there are
         * only variants, and otherwise the policy whose calendar has the report's day: that of its meeting, else of its
         * sending, else of the check. Where no calendar has it, or more than one, the report is {@code TIDAK_TERBACA}.
         */
        public Builder defaultPolicy(String id) {
            this.defaultPolicy = Objects.requireNonNull(id, "id");
            return this;
        }

        /** The clock that tells the moment of a check; the system's unless set. */
        public Builder clock(Clock time) {
            this.clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /** How rules are run; {@link EvaluatorKind#AUTO} unless set. */
        public Builder evaluator(EvaluatorKind kind) {
            this.evaluator = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * The engine will judge many reports: of rules that were not compiled ahead of time, the walk is written out as
         * classes, too. That takes longer to make, and less than half the time for each report. Changes no result.
         */
        public Builder forMany() {
            this.written = true;
            return this;
        }

        /**
         * An engine whose compiled rules may serve again: of the policies, only rule files that it does not have are
         * compiled. Everything else is looked at as if there were no such engine.
         */
        public Builder reuse(PmoEngine engine) {
            this.earlier = Objects.requireNonNull(engine, "engine");
            return this;
        }

        /**
         * Loads all policies and makes the engine.
         *
         * @throws id.pmo.catalog.PolicyException if a policy cannot be loaded, with every problem and its place, or two
         *     of them claim the same days though neither is the default
         * @throws IllegalArgumentException if the default policy is not among them, or rules cannot be run as asked
         */
        public PmoEngine build() {
            SortedMap<String, Penilai> penilai = new TreeMap<>();
            Map<String, Penjelas> penjelas = new TreeMap<>();
            StrataFactory strata = earlier == null
                    ? new StrataFactory(evaluator, written)
                    : earlier.strata.renewed(evaluator, written);
            for (RunnablePolicy policy : Policies.of(source, strata)) {
                String id = policy.kebijakan().identitas().id();
                Penilai yangMenilai = new Penilai(policy.kebijakan(), policy.strata(), DaftarWilayah::ofDefaults);
                penilai.put(id, yangMenilai);
                penjelas.put(id, new Penjelas(yangMenilai, policy.traced()));
            }
            List<Kebijakan> semua =
                    penilai.values().stream().map(Penilai::kebijakan).toList();
            PmoEngine engine =
                    new PmoEngine(penilai, penjelas, PemilihKebijakan.of(semua, defaultPolicy), clock, strata);
            LOG.info("rules are run as {}", engine.describe());
            return engine;
        }
    }
}
