package id.pmo.rules.internal.engine.direct;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.RuleCompiler;
import id.pmo.rules.internal.engine.trace.ConditionTrace;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.RuleTrace;
import id.pmo.rules.internal.engine.trace.TracedRules;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A trace says that a rule matched exactly where it fires, for rules and facts made at random. */
class TraceAgainstDirectTest {

    private static final ClassLoader LOADER = TraceAgainstDirectTest.class.getClassLoader();
    private static final int ATURAN_SEBERKAS = 25;
    private static final int KUMPULAN_FAKTA = 40;

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void jejakCocokTepatBilaAturannyaBerjalan(@ForAll Random acak) throws NotDirectException {
        String berkas = AturanAcak.berkas(acak, ATURAN_SEBERKAS);
        CompiledRules rules = new RuleCompiler(LOADER).compile(new TreeMap<>(Map.of("uji/a.drl", berkas)));
        var models = CompiledRules.instantiate(rules.models(), rules.loader(LOADER));
        Evaluator direct = DirectEvaluator.of(models);
        TracedRules traced = TracedRules.of(models, rules.sources());

        assertThat(traced.sources()).hasSize(ATURAN_SEBERKAS);
        assertThat(traced.unwritten()).as(berkas).isEmpty();
        for (int i = 0; i < KUMPULAN_FAKTA; i++) {
            List<Object> fakta = DirectAgainstPhreakTest.fakta(acak);
            List<String> berjalan = DirectAgainstPhreakTest.catatan(direct, fakta);
            for (RuleSource source : traced.sources()) {
                RuleTrace jejak = traced.trace(source, fakta);
                String nomor = "[" + source.name().substring("aturan ".length()) + ",";

                assertThat(jejak.matches() > 0)
                        .as("%s over %s: %s", source, fakta, jejak.attempts())
                        .isEqualTo(berjalan.stream().anyMatch(satu -> satu.startsWith(nomor)));
                assertThat(jejak.attempts())
                        .isNotEmpty()
                        .allSatisfy(jalan -> assertThat(jalan.conditions().stream()
                                        .map(ConditionTrace::holds)
                                        .allMatch(Boolean.TRUE::equals))
                                .isEqualTo(jejak.matches() > 0));
            }
        }
    }
}
