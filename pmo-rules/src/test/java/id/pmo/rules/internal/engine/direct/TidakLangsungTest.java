package id.pmo.rules.internal.engine.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleCompiler;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not walked directly is refused by name, with the rule that uses it, and left to Drools. */
class TidakLangsungTest {

    private static final ClassLoader LOADER = TidakLangsungTest.class.getClassLoader();
    private static final String ATURAN = """
            package uji
            import id.pmo.rules.internal.engine.direct.Benda
            import id.pmo.rules.internal.engine.direct.Kotak
            global java.util.List catatan
            rule "satu"
            %s
            when
                $b : Benda()
                %s
            then
                catatan.add( $b );
                %s
            end
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            salience 10    |                                          |               | a rule attribute
            no-loop true   |                                          |               | a rule attribute
                           | String() from java.util.List.of( "x" )   |               | facts from elsewhere
                           |                                          | insert( "x" );| the working memory in its consequence
            """)
    void yangTidakDapatDijalankanLangsungDisebut(String ciri, String kondisi, String akibat, String sebab)
            throws Exception {
        String aturan = ATURAN.formatted(kosong(ciri), kosong(kondisi), kosong(akibat));
        CompiledRules rules = new RuleCompiler(LOADER).compile(new TreeMap<>(Map.of("uji/a.drl", aturan)));
        List<Model> models = List.copyOf(CompiledRules.instantiate(rules.models(), rules.loader(LOADER)));
        List<Object> fakta = List.of(new Benda(0, "a", 1, true));

        assertThatThrownBy(() -> DirectEvaluator.of(models))
                .isInstanceOf(NotDirectException.class)
                .hasMessage("rule \"satu\" uses " + sebab);
        assertThat(DirectAgainstPhreakTest.catatan(PhreakEvaluator.of(models), fakta))
                .hasSize(1);
    }

    private static String kosong(String bagian) {
        return bagian == null ? "" : bagian;
    }
}
