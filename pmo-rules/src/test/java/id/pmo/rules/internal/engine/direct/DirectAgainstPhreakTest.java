package id.pmo.rules.internal.engine.direct;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleCompiler;
import id.pmo.rules.internal.engine.WalkCompiler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.drools.model.Model;

/** Walking rules directly gives what Drools gives, match for match, for rules and facts made at random. */
class DirectAgainstPhreakTest {

    private static final ClassLoader LOADER = DirectAgainstPhreakTest.class.getClassLoader();
    private static final int ATURAN_SEBERKAS = 25;
    private static final int KUMPULAN_FAKTA = 40;

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void aturanAcakCocokSamaBanyak(@ForAll Random acak) throws Exception {
        String berkas = AturanAcak.berkas(acak, ATURAN_SEBERKAS);
        CompiledRules rules = new RuleCompiler(LOADER).compile(new TreeMap<>(Map.of("uji/a.drl", berkas)));
        ClassLoader loader = rules.loader(LOADER);
        var models = CompiledRules.instantiate(rules.models(), loader);
        Evaluator direct = DirectEvaluator.of(models);
        Evaluator written = written(models, loader);
        Evaluator phreak = PhreakEvaluator.of(models);

        for (int i = 0; i < KUMPULAN_FAKTA; i++) {
            List<Object> fakta = fakta(acak);
            assertThat(beda(catatan(direct, fakta), catatan(phreak, fakta)))
                    .as("%s\nfakta %s", berkas, fakta)
                    .isEmpty();
            assertThat(beda(catatan(written, fakta), catatan(phreak, fakta)))
                    .as("ditulis: %s\nfakta %s", berkas, fakta)
                    .isEmpty();
        }
    }

    /** The same walk, written out as a class. */
    static Evaluator written(Collection<Model> models, ClassLoader loader) throws Exception {
        CompiledRules walk =
                new CompiledRules(WalkCompiler.compile("uji.Langsung", models, loader), List.of(), List.of());
        return (Evaluator) walk.loader(loader)
                .loadClass("uji.Langsung")
                .getDeclaredConstructor()
                .newInstance();
    }

    /** What only the one, or only the other recorded; a match recorded twice by one of them counts. */
    private static List<String> beda(List<String> direct, List<String> phreak) {
        List<String> hanyaDirect = new ArrayList<>(direct);
        phreak.forEach(hanyaDirect::remove);
        List<String> hanyaPhreak = new ArrayList<>(phreak);
        direct.forEach(hanyaPhreak::remove);
        return Stream.concat(
                        hanyaDirect.stream().map(satu -> "DIRECT " + satu),
                        hanyaPhreak.stream().map(satu -> "PHREAK " + satu))
                .toList();
    }

    static List<String> catatan(Evaluator evaluator, List<Object> fakta) {
        List<Object> catatan = new ArrayList<>();
        evaluator.evaluate(Facts.of(fakta), Map.of("catatan", catatan));
        return catatan.stream().map(String::valueOf).sorted().toList();
    }

    static List<Object> fakta(Random acak) {
        List<Object> fakta = new ArrayList<>();
        // Past a handful of facts, joins go by value: both sides of that border are met.
        int jumlah = acak.nextInt(acak.nextInt(5) == 0 ? 30 : 6);
        for (int i = 0; i < jumlah; i++) {
            String kode = acak.nextInt(5) == 0 ? null : String.valueOf("abcd".charAt(acak.nextInt(4)));
            Integer angka = acak.nextInt(5) == 0 ? null : (Integer) acak.nextInt(5);
            boolean tanda = acak.nextBoolean();
            fakta.add(acak.nextInt(3) == 0 ? new Kotak(i, kode, angka, tanda) : new Benda(i, kode, angka, tanda));
        }
        return fakta;
    }
}
