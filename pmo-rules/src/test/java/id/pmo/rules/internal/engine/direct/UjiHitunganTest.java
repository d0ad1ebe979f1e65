package id.pmo.rules.internal.engine.direct;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleCompiler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every test that the guard rails let stand in an accumulate is looked at, and judged as it is written: Drools leaves out
 * without a word such as it does not expect there.
 */
class UjiHitunganTest {

    private static final ClassLoader LOADER = UjiHitunganTest.class.getClassLoader();
    private static final Map<String, Double> HASIL =
            new TreeMap<>(Map.of("count", 2.0, "sum", 4.0, "min", 1.0, "max", 3.0, "average", 2.0));
    private static final List<String> BANDING = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final Map<String, Double> KANAN = new TreeMap<>(Map.of("1", 1.0, "4", 4.0, "$m", 2.0));

    @Test
    void setiapPerbandinganHasilHitunganDinilaiSepertiTertulis() throws Exception {
        Map<String, Boolean> benar = new LinkedHashMap<>();
        StringBuilder berkas = new StringBuilder("""
                package uji
                import id.pmo.rules.internal.engine.direct.Benda
                import id.pmo.rules.internal.engine.direct.Kotak
                global java.util.List catatan
                """);
        HASIL.forEach((fungsi, kiri) -> BANDING.forEach(banding -> KANAN.forEach((kanan, nilai) -> {
            String nama = fungsi + " " + banding + " " + kanan;
            benar.put(nama, benar(kiri, banding, nilai));
            berkas.append("""
                    rule "%s"
                    when
                        Kotak( $m : urutan )
                        accumulate( Benda( $n : urutan ) ; $x : %s( %s ) ; $x %s %s )
                    then
                        catatan.add( "%s" );
                    end
                    """.formatted(nama, fungsi, fungsi.equals("count") ? "" : "$n", banding, kanan, nama));
        })));
        CompiledRules rules = new RuleCompiler(LOADER).compile(new TreeMap<>(Map.of("uji/a.drl", berkas.toString())));
        ClassLoader loader = rules.loader(LOADER);
        var models = CompiledRules.instantiate(rules.models(), loader);
        List<String> seharusnya = new ArrayList<>();
        benar.forEach((nama, ya) -> {
            if (ya) {
                seharusnya.add(nama);
            }
        });

        assertThat(benar).hasSize(90);
        for (Evaluator satu : List.of(
                DirectEvaluator.of(models),
                DirectAgainstPhreakTest.written(models, loader),
                PhreakEvaluator.of(models))) {
            assertThat(DirectAgainstPhreakTest.catatan(
                            satu,
                            List.of(
                                    new Benda(1, null, null, true),
                                    new Benda(3, null, null, true),
                                    new Kotak(2, null, null, true))))
                    .containsExactlyInAnyOrderElementsOf(seharusnya);
        }
    }

    private static boolean benar(double kiri, String banding, double kanan) {
        return switch (banding) {
            case "==" -> kiri == kanan;
            case "!=" -> kiri != kanan;
            case "<" -> kiri < kanan;
            case "<=" -> kiri <= kanan;
            case ">" -> kiri > kanan;
            default -> kiri >= kanan;
        };
    }
}
