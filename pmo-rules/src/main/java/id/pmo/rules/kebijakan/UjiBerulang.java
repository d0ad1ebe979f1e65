package id.pmo.rules.kebijakan;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.pagar.Pagar;
import id.pmo.rules.internal.penilaian.Penilai;
import id.pmo.rules.internal.policy.CheckedPack;
import id.pmo.rules.internal.policy.PackCheck;
import id.pmo.rules.internal.policy.StrataFactory;
import id.pmo.rules.internal.uji.KebijakanDilihat;
import id.pmo.rules.internal.uji.Penguji;
import id.pmo.rules.internal.uji.PenyiapContoh;
import id.pmo.rules.internal.uji.Potret;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks through policies and runs their examples again and again while somebody works on them, and answers soon: a rule
 * file that stayed as it was is not compiled again. Guard rails look at everything each time. Not thread-safe.
 */
public final class UjiBerulang {

    private final PolicySource source;
    private final PolicySource parents;
    private StrataFactory strata = new StrataFactory(EvaluatorKind.AUTO);
    private Potret terakhir = Potret.KOSONG;

    /** One of the policies as it last was without a problem. */
    private @Nullable LoadedPolicy baik;

    private UjiBerulang(PolicySource source, PolicySource parents) {
        this.source = source;
        this.parents = parents;
    }

    /**
     * For the policies of a place. Nothing is read yet. Rule files are code: hand over only files that are trusted like
     * code.
     *
     * @param source where they lie; read anew each time
     * @param parents where else those lie that they extend; these are taken as they are, and their examples are not run
     */
    public static UjiBerulang of(PolicySource source, PolicySource parents) {
        return new UjiBerulang(Objects.requireNonNull(source, "source"), Objects.requireNonNull(parents, "parents"));
    }

    /**
     * Looks through the policies as they are now. What is wrong with them is in the answer.
     *
     * @throws java.io.UncheckedIOException if the place cannot be read; for the next call all files then count as new
     */
    public PutaranUji putaran() {
        Potret dulu = terakhir;
        terakhir = Potret.KOSONG;
        Potret kini = Potret.dari(source);
        SortedSet<String> berubah = kini.beda(dulu);
        terakhir = kini;
        List<KebijakanDilihat> kebijakan = new ArrayList<>();
        kini.ids().forEach(id -> kebijakan.add(lihat(kini, id)));
        if (kebijakan.stream().allMatch(satu -> satu.siap().isPresent())) {
            strata = strata.renewed();
        }
        return new PutaranUji(berubah, kebijakan);
    }

    /** Makes the compiler ready while nobody waits, so that the first change is answered as soon as any other. */
    public void siapkan() {
        LoadedPolicy policy = baik;
        if (policy != null && !policy.aturan().isEmpty()) {
            Set<String> sebagian = Set.copyOf(
                    List.of(policy.aturan().firstKey(), policy.aturan().lastKey()));
            var unused = StrataFactory.compile(policy, Pagar.read(policy), sebagian);
        }
    }

    private KebijakanDilihat lihat(Potret kini, String id) {
        CheckedPack dilihat = PackCheck.check(kini.or(parents), id, strata);
        return new KebijakanDilihat(id, dilihat.problems(), dilihat.sound().map(this::siap));
    }

    private KebijakanDilihat.Siap siap(CheckedPack.Sound sound) {
        LoadedPolicy policy = sound.policy();
        baik = policy;
        return new KebijakanDilihat.Siap(
                policy,
                new Penguji(new Penilai(sound.ready().kebijakan(), sound.ready().strata(), DaftarWilayah::ofDefaults)),
                PenyiapContoh.milik(policy));
    }
}
