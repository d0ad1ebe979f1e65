package id.pmo.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        evaluator(RULE)
                .evaluate(Facts.of(List.of("abc", "abcd", "abcde", 1)), Map.of("ditemukan", ditemukan, "lain", 1));

        assertThat(ditemukan).containsExactlyInAnyOrder("abcd", "abcde");
    }

    @Test
    void tidakAdaYangTersisaDiAntaraDuaPemanggilan() {
        Evaluator evaluator = evaluator(RULE);
        List<String> ditemukan = new ArrayList<>();

        evaluator.evaluate(Facts.of(List.of("abcd", 1)), Map.of("ditemukan", ditemukan));
        evaluator.evaluate(Facts.of(List.of("abcde")), Map.of("ditemukan", ditemukan));

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
    void induknyaTidakPernahDitanyaTentangKelasYangDisusun() {
        CompiledRules rules = compile(RULE);
        Set<String> ditanyakan = new HashSet<>();
        ClassLoader induk = new ClassLoader(LOADER) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                ditanyakan.add(name.replace('.', '/') + ".class");
                return super.loadClass(name, resolve);
            }
        };

        PhreakEvaluator.of(CompiledRules.instantiate(rules.models(), rules.loader(induk)))
                .evaluate(Facts.of(List.of("abcd", 1)), Map.of("ditemukan", new ArrayList<>()));

        assertThat(ditanyakan)
                .contains("org/drools/model/Model.class")
                .doesNotContainAnyElementsOf(rules.classes().keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            length > 3       | panjangnya > 3  | uji/a.drl:5 KB-306 {teks=panjangnya > 3}
            String( length   | Strin( length   | uji/a.drl:5 KB-305 {nama=Strin}
            java.util.List   | java.util.Lis   | uji/a.drl:2 KB-305 {nama=java.util.Lis}
            ditemukan.add    | ditemukann.add  | uji/a.drl:8 KB-308 {nama=ditemukann}
            add( $s )        | ad( $s )        | uji/a.drl:8 KB-308 {nama=ad}
            add( $s )        | add( $t )       | uji/a.drl:8 KB-308 {nama=$t}
            $s );            | $s )            | uji/a.drl:7 KB-307 {}
            this == 1 )      | this == 1       | uji/a.drl:7 KB-301 {aturan=panjang, mulai=then}
            end              | en              | uji/a.drl:10 KB-303 {aturan=panjang}
            rule "           | rle "           | uji/a.drl:3 KB-302 {mulai=rle}
            length > 3       | length > "x"    | uji/a.drl KB-310 {sebab=For input string: "x"}
            """)
    void kesalahanMenyebutBerkasBarisDanKodenya(String benar, String keliru, String pesan) {
        assertThatThrownBy(() -> compile(RULE.replace(benar, keliru)))
                .isInstanceOf(RuleCompileException.class)
                .hasMessage(pesan);
    }

    @Test
    void berkasYangKeliruDitemukanDiAntaraYangLain() {
        String lain = RULE.replace("\"panjang\"", "\"lain\"");
        assertThatThrownBy(() -> new RuleCompiler(LOADER)
                        .compile(new TreeMap<>(
                                Map.of("uji/a.drl", RULE, "uji/b.drl", lain.replace("length > 3", "length > \"x\"")))))
                .isInstanceOf(RuleCompileException.class)
                .hasMessageStartingWith("uji/b.drl KB-310 ");
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
