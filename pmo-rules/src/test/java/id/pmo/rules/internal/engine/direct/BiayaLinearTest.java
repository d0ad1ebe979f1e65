package id.pmo.rules.internal.engine.direct;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.engine.RuleCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.drools.model.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten times as many facts are looked at some ten times as often, whether they are all alike or all different. */
class BiayaLinearTest {

    private static final ClassLoader LOADER = BiayaLinearTest.class.getClassLoader();
    private static final String ATURAN = """
            package uji
            import id.pmo.rules.internal.engine.direct.Terhitung
            global java.util.List catatan
            rule "sama dengan yang sebelumnya"
            when
                $t : Terhitung( $kode : kode, $urutan : urutan )
                exists Terhitung( kode == $kode, urutan < $urutan )
            then
                catatan.add( $t );
            end
            rule "sama dengan yang sesudahnya"
            when
                $t : Terhitung( $kode : kode, $urutan : urutan )
                not Terhitung( kode == $kode, urutan > $urutan )
            then
                catatan.add( $t );
            end
            rule "nama sama dengan yang sebelumnya, kode lain"
            when
                $t : Terhitung( $nama : nama, $kode : kode, $urutan : urutan )
                exists Terhitung( nama == $nama, kode != $kode, urutan < $urutan )
            then
                catatan.add( $t );
            end
            """;
    private static final String[] BERGANTI = {"satu", "dua", "tiga"};

    private static Evaluator langkah;
    private static Evaluator ditulis;

    @BeforeAll
    static void susunAturan() throws Exception {
        CompiledRules rules = new RuleCompiler(LOADER).compile(new TreeMap<>(Map.of("uji/a.drl", ATURAN)));
        ClassLoader loader = rules.loader(LOADER);
        List<Model> models = List.copyOf(CompiledRules.instantiate(rules.models(), loader));
        langkah = DirectEvaluator.of(models);
        ditulis = DirectAgainstPhreakTest.written(models, loader);
    }

    @Test
    void semuaSerupa() {
        assertThat(lihat(langkah, 1000, i -> "sama")).isLessThan(11 * lihat(langkah, 100, i -> "sama"));
        assertThat(lihat(ditulis, 1000, i -> "sama")).isLessThan(11 * lihat(ditulis, 100, i -> "sama"));
    }

    @Test
    void semuaBerbeda() {
        assertThat(lihat(langkah, 1000, i -> "kode " + i)).isLessThan(11 * lihat(langkah, 100, i -> "kode " + i));
        assertThat(lihat(ditulis, 1000, i -> "kode " + i)).isLessThan(11 * lihat(ditulis, 100, i -> "kode " + i));
    }

    @Test
    void bergantianTigaKode() {
        IntFunction<String> kode = i -> BERGANTI[i % 3];

        assertThat(lihat(langkah, 1000, kode)).isLessThan(11 * lihat(langkah, 100, kode));
        assertThat(lihat(ditulis, 1000, kode)).isLessThan(11 * lihat(ditulis, 100, kode));
    }

    private static long lihat(Evaluator evaluator, int banyak, IntFunction<String> kode) {
        List<Object> fakta = new ArrayList<>();
        for (int i = 0; i < banyak; i++) {
            fakta.add(new Terhitung(kode.apply(i), i));
        }
        List<Object> catatan = new ArrayList<>();
        Terhitung.dilihat = 0;
        evaluator.evaluate(Facts.of(fakta), Map.of("catatan", catatan));

        assertThat(catatan).hasSizeGreaterThanOrEqualTo(1);
        return Terhitung.dilihat;
    }
}
