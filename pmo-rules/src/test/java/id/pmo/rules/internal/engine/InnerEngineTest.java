package id.pmo.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The inner engine with facts that are no reports: it knows no word of the domain. */
class InnerEngineTest {

    private static final ClassLoader LOADER = InnerEngineTest.class.getClassLoader();
    private static final String RULE = """
            package uji
            global java.util.List ditemukan
            rule "panjang"
            when
                $s : String( length > 3 )
                exists Integer( this == 1 )
            then
                ditemukan.add( $s );
            end
            """;

    @Test
    void setiapFaktaYangCocokDicatatSekali() {
        List<String> ditemukan = new ArrayList<>();

        evaluator(RULE).evaluate(List.of("abc", "abcd", "abcde", 1), Map.of("ditemukan", ditemukan, "lain", 1));

        assertThat(ditemukan).containsExactlyInAnyOrder("abcd", "abcde");
    }

    @Test
    void tidakAdaYangTersisaDiAntaraDuaPemanggilan() {
        Evaluator evaluator = evaluator(RULE);
        List<String> ditemukan = new ArrayList<>();

        evaluator.evaluate(List.of("abcd", 1), Map.of("ditemukan", ditemukan));
        evaluator.evaluate(List.of("abcde"), Map.of("ditemukan", ditemukan));

        assertThat(ditemukan).containsExactly("abcd");
    }

    @Test
    void kompilasiUlangMemberiKelasDenganNamaYangSama() {
        CompiledRules pertama = compile(RULE);
        CompiledRules kedua = compile(RULE);

        assertThat(kedua.models()).isEqualTo(pertama.models());
        assertThat(kedua.classes().keySet()).isEqualTo(pertama.classes().keySet());
    }

    @Test
    void kesalahanMenyebutBerkasDanBarisnya() {
        assertThatThrownBy(() -> compile(RULE.replace("String( length", "String( panjangnya")))
                .isInstanceOfSatisfying(
                        RuleCompileException.class,
                        e -> assertThat(e.problems())
                                .isNotEmpty()
                                .allSatisfy(
                                        problem -> assertThat(problem.path()).isEqualTo("uji/a.drl")));
        assertThatThrownBy(() -> compile(RULE.replace("then", "the")))
                .isInstanceOfSatisfying(
                        RuleCompileException.class,
                        e -> assertThat(e.problems()).anySatisfy(problem -> {
                            assertThat(problem.path()).isEqualTo("uji/a.drl");
                            assertThat(problem.line()).isPositive();
                        }));
    }

    @Test
    void kelasYangHilangDijelaskan() {
        assertThatThrownBy(() -> CompiledRules.instantiate(List.of("tidak.Ada"), LOADER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("compiled rules tidak.Ada cannot be loaded; build pmo-rules anew");
    }

    private static CompiledRules compile(String rule) {
        return new RuleCompiler(LOADER).compile(new TreeMap<>(Map.of("uji/a.drl", rule)));
    }

    private static Evaluator evaluator(String rule) {
        CompiledRules rules = compile(rule);
        return PhreakEvaluator.of(CompiledRules.instantiate(rules.models(), rules.loader(LOADER)));
    }
}
