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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each shape of a condition is either told at its place, or passes all gates, from the first to the last. */
class BentukSyaratTest {

    private static final String JALUR = "aturan/pemeriksaan/uji/XX-001.drl";
    private static final String UJI =
            "KB-383: Uji ini tidak akan dinilai. Tulis satu perbandingan dengan ==, !=, <, <=, > atau >=: hasil"
                    + " hitungan di kiri, bilangan atau ikatan dari luar accumulate di kanan, misalnya $x > 1. Beberapa uji dipisahkan koma.";
    private static final String TANDA =
            "KB-385: Tanda ! di sini hanya mengenai nama di belakangnya, bukan perbandingannya. Apit perbandingannya"
                    + " dengan kurung, seperti !( a == b ), atau pakai perbandingan kebalikannya.";
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
                "RefleksiEntri( !( adaKendala == null ) )",
                "EntriTindakLanjut( !topikDikenal )",
                "Pelaksanaan( jumlahPeserta in ( null, 18 ) )",
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
                Arguments.of("RefleksiEntri( !adaKendala == null )", "20 " + TANDA),
                Arguments.of("RefleksiEntri( !adaKendala != true )", "20 " + TANDA),
                Arguments.of("Pelaksanaan( !jumlahPeserta in ( 1, 2 ) )", "18 " + TANDA),
                Arguments.of("RefleksiEntri( $k : adaKendala, !$k == true )", "37 " + TANDA),
                Arguments.of(
                        "Kehadiran( hadir contains null )",
                        "22 KB-361: Dengan contains, yang di kiri (daftar) dan yang di kanan (null) tidak dapat dibandingkan. Bandingkan nilai yang sejenis."),
                Arguments.of(
                        "Kehadiran( hadir not contains null )",
                        "26 KB-361: Dengan contains, yang di kiri (daftar) dan yang di kanan (null) tidak dapat dibandingkan. Bandingkan nilai yang sejenis."),
                Arguments.of(
                        "Pelaksanaan( jumlahPeserta in ( null ) )",
                        "32 KB-361: Dengan in, yang di kiri (angka) dan yang di kanan (null) tidak dapat dibandingkan. Bandingkan nilai yang sejenis."),
                Arguments.of("accumulate( accumulate( Periode() ; $x : count() ) ; $y : count() )", "17 " + HITUNG),
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
                .containsExactly(JALUR + ":16:" + masalah);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pelaksanaan( $p : jumlahPeserta, jumlahPeserta != null )",
                "Pelaksanaan( $p : jumlahPeserta, $p > 3 )",
                "Pelaksanaan( $p : jumlahPeserta ) and Periode( ke < $p )",
                "Pelaksanaan( $p : jumlahDokumentasi )",
            })
    void yangTidakDapatKosongBolehDikurangi(String syarat) {
        assertThat(pagar(syarat, "temuan.catat( \"XX-001\", \"/periode\", \"kurang\", 20 - $p );")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pelaksanaan( $p : jumlahPeserta )",
                "Pelaksanaan( $p : jumlahPeserta, jumlahPeserta == null || jumlahPeserta > 3 )",
                "Pelaksanaan( $p : jumlahPeserta, jumlahPeserta != 3 )",
            })
    void yangDapatKosongTidakDapatDikurangi(String syarat) {
        assertThat(pagar(syarat, "temuan.catat( \"XX-001\", \"/periode\", \"kurang\", 20 - $p );")
                        .problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(JALUR + ":18:56 KB-547: $p dapat kosong, dan yang kosong tidak dapat ditambah atau"
                        + " dikurangi. Tambahkan uji pada pola yang mengikatnya, misalnya $p != null.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 | temuan.catat( \"XX-001\", $j );",
                "33 | temuan.catat( \"XX-001\", $d, $j );",
                "19 | temuan.catat( $j, \"/periode\" );",
            })
    void yangTertulisDiLaporanTidakMenjadiKodeAtauLetak(int kolom, String panggilan) {
        assertThat(pagar("$d : Dokumen( $j : judul )", panggilan).problems())
                .extracting(PolicyProblem::toString)
                .contains(JALUR + ":18:" + kolom + " KB-546: Ditemukan $j, seharusnya teks di antara tanda kutip. Kode,"
                        + " letak, medan dan status ditulis langsung, seperti \"/laporanPelaksanaan/tanggal\"; yang"
                        + " tertulis di laporan hanya boleh mengisi celah.");
    }

    @Test
    void celahTidakMemuatFaktaUtuh() {
        assertThat(pagar("$d : Dokumen()", "temuan.catat( \"XX-001\", \"/periode\", \"d\", $d );")
                        .problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(JALUR + ":18:46 KB-545: Isi panggilan ini tidak boleh. Yang boleh: teks, bilangan,"
                        + " ikatan nilai (bukan fakta utuh), serta + dan − di antaranya.");
    }

    private static Pagar pagar(String syarat) {
        return pagar(syarat, "temuan.catat( \"XX-001\", \"/periode\" );");
    }

    private static Pagar pagar(String syarat, String panggilan) {
        String berkas = """
                package psp_2023_2024.pemeriksaan.uji
                import id.pmo.core.aturan.Dokumen
                import id.pmo.core.aturan.EntriTindakLanjut
                import id.pmo.core.aturan.Identitas
                import id.pmo.core.aturan.Keberlakuan
                import id.pmo.core.aturan.Kehadiran
                import id.pmo.core.aturan.Pelaksanaan
                import id.pmo.core.aturan.Periode
                import id.pmo.core.aturan.Pilihan
                import id.pmo.core.aturan.RefleksiEntri
                global id.pmo.core.aturan.PencatatTemuan temuan

                rule "XX-001 bentuk"
                when
                    Keberlakuan( berlaku( "XX-001" ) )
                    %s
                then
                    %s
                end
                """.formatted(syarat, panggilan);
        return Pagar.read(new TreeMap<>(Map.of(JALUR, berkas)), Set.of("psp_2023_2024"), UnaryOperator.identity());
    }
}
