package id.pmo.rules.internal.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.RuleCompiler;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each shape of a condition is either told at its place, or passes all gates, from the first to the last. */
class BentukSyaratTest {

    private static final String JALUR = "aturan/pemeriksaan/uji/XX-001.drl";
    private static final String UJI =
            "KB-383: Uji ini tidak akan dinilai. Tulis satu perbandingan dengan ==, !=, <, <=, > atau >=: hasil"
                    + " hitungan di kiri, bilangan atau ikatan dari luar accumulate di kanan, misalnya $x > 1. Beberapa uji dipisahkan koma.";
    private static final String HITUNG =
            "KB-384: Di dalam accumulate hanya dihitung fakta yang ada: sebuah pola, atau beberapa dengan"
                    + " and. Tulis not, exists dan or di luar accumulate.";
    private static final String POLA =
            ", seharusnya pola, atau kurung. Periksa kurung, koma dan tanda kutip di sekitarnya, dan urutan"
                    + " rule, when, then, end.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EntriTindakLanjut( topikDikenal == true )",
                "EntriTindakLanjut( false != topikDikenal )",
                "EntriTindakLanjut( $t : topikDikenal, $t == true )",
                "Kehadiran( fspHadir == true )",
                "accumulate( Periode() and not ( Kehadiran() ) ; $x : count() ; $x > 1 )",
                "Periode( $p : pemilihan ) and EntriTindakLanjut( topikDikenal == $p )",
                "Periode( $p : pemilihan ) and EntriTindakLanjut( topikDikenal != $p )",
                "not ( Periode() and not ( Kehadiran() ) )",
                "not ( not ( Periode() ) )",
                "not ( exists ( Periode() ) )",
                "exists ( Periode() or Kehadiran() )",
                "( Periode() or Kehadiran() )",
                "accumulate( Periode() and EntriTindakLanjut( $n : panjangIsu ) ; $x : sum( $n ) ; $x > 3 )",
                "accumulate( EntriTindakLanjut( $n : panjangIsu ) ; $x : count( $n ), $y : average( $n ) ; $x == 1, $y != 2 )",
                "Identitas( $m : nomorPeriode ) and accumulate( EntriTindakLanjut() ; $x : count() ; $x <= $m )",
                "accumulate( EntriTindakLanjut() ; $x : count() ) and Periode( ke == $x )",
                "accumulate( EntriTindakLanjut() ; $x : count() ) and Periode( ke in ( $x, 3 ) )",
            })
    void bentukIniLolosSemuaPagar(String syarat) {
        Pagar pagar = pagar(syarat);
        assertThat(pagar.problems()).isEmpty();
        assertThat(pagar.differences(pagar.files().keySet())).isEmpty();

        CompiledRules hasil = new RuleCompiler(BentukSyaratTest.class.getClassLoader())
                .compile(pagar.forCompiler(pagar.files().keySet()));

        assertThat(pagar.references(hasil.classes())).isEmpty();
    }

    static Stream<Arguments> disebut() {
        return Stream.of(
                Arguments.of(
                        "EntriTindakLanjut( $t : topikDikenal, $t )",
                        "43 KB-382: Ikatan \"$t\" sendirian bukan perbandingan. Tulis $t == true atau $t == false."),
                Arguments.of("not not Periode()", "9 KB-354: Ditemukan not" + POLA),
                Arguments.of("exists not Periode()", "12 KB-354: Ditemukan not" + POLA),
                Arguments.of(
                        "not accumulate( Periode() ; $x : count() ; $x > 1 )", "9 KB-354: Ditemukan accumulate" + POLA),
                Arguments.of("accumulate( Periode() or Kehadiran() ; $x : count() ; $x > 1 )", "17 " + HITUNG),
                Arguments.of(
                        "accumulate( Periode() and ( Kehadiran() or Pilihan() ) ; $x : count() ; $x > 1 )",
                        "17 " + HITUNG),
                Arguments.of("accumulate( not Periode() ; $x : count() ; $x > 1 )", "17 " + HITUNG),
                Arguments.of(
                        "accumulate( Periode() ; $x : count( 1 ) ; $x > 1 )",
                        "34 KB-360: Isi kurung \"count\" tidak cocok. Tulis count()."),
                Arguments.of(
                        "accumulate( EntriTindakLanjut( $n : mulai ) ; $x : sum( $n ) ; $x > 1 )",
                        "56 KB-360: Isi kurung \"sum\" tidak cocok. Tulis sum( $angka )."),
                Arguments.of("accumulate( Periode() ; $x : count() ; $x in ( 1, 2 ) )", "47 " + UJI),
                Arguments.of("accumulate( Periode() ; $x : count() ; !( $x > 1 ) )", "44 " + UJI),
                Arguments.of("accumulate( Periode() ; $x : count() ; $x > 1 && $x < 4 )", "47 " + UJI),
                Arguments.of("accumulate( Periode() ; $x : count() ; 1 == 2 )", "46 " + UJI),
                Arguments.of(
                        "Identitas( $m : nomorPeriode ) and accumulate( Periode() ; $x : count() ; $m > $x )",
                        "82 " + UJI),
                Arguments.of(
                        "accumulate( EntriTindakLanjut( $n : panjangIsu ) ; $x : count(), $y : sum( $n ) ; $x == $y )",
                        "90 " + UJI),
                Arguments.of(
                        "accumulate( Periode() ; $x : count() ) and Pilihan( periode contains $x )",
                        "65 KB-361: Dengan contains, yang di kiri (daftar) dan yang di kanan (angka) tidak dapat dibandingkan. Bandingkan nilai yang sejenis."),
                Arguments.of(
                        "EntriTindakLanjut( panjangIsu > 1.5 )",
                        "37 KB-368: Angka \"1.5\" tidak dapat dipakai di sini. Tulis bilangan bulat, paling banyak sembilan angka."),
                Arguments.of(
                        "accumulate( Periode() ; $x : count() ; $x > 1.5 )",
                        "49 KB-368: Angka \"1.5\" tidak dapat dipakai di sini. Tulis bilangan bulat, paling banyak sembilan angka."));
    }

    @ParameterizedTest
    @MethodSource("disebut")
    void bentukIniDisebutDiTempatnya(String syarat, String masalah) {
        assertThat(pagar(syarat).problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(JALUR + ":13:" + masalah);
    }

    private static Pagar pagar(String syarat) {
        String berkas = """
                package psp_2023_2024.pemeriksaan.uji
                import id.pmo.core.aturan.EntriTindakLanjut
                import id.pmo.core.aturan.Identitas
                import id.pmo.core.aturan.Keberlakuan
                import id.pmo.core.aturan.Kehadiran
                import id.pmo.core.aturan.Periode
                import id.pmo.core.aturan.Pilihan
                global id.pmo.core.aturan.PencatatTemuan temuan

                rule "XX-001 bentuk"
                when
                    Keberlakuan( berlaku( "XX-001" ) )
                    %s
                then
                    temuan.catat( "XX-001", "/periode" );
                end
                """.formatted(syarat);
        return Pagar.read(new TreeMap<>(Map.of(JALUR, berkas)), Set.of("psp_2023_2024"), UnaryOperator.identity());
    }
}
