package id.pmo.rules.internal.pagar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.DrlReading;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.engine.PhreakEvaluator;
import id.pmo.rules.internal.engine.RuleCompiler;
import id.pmo.rules.internal.pagar.baca.RuleFile;
import id.pmo.rules.internal.policy.StrataFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.drools.model.DSL;
import org.junit.jupiter.api.Test;

/** The gates around the compiler: what it reads, and what comes out of it. */
class SusunanTest {

    private static final String PAKET = "psp_2023_2024.pemeriksaan.uji";
    private static final String JALUR = "aturan/pemeriksaan/uji/XX-001.drl";

    /** Everything that the grammar knows, in a few rules. */
    private static final String LENGKAP = """
            package %s
            import id.pmo.core.aturan.Angkatan
            import id.pmo.core.aturan.Batasan
            import id.pmo.core.aturan.EntriTindakLanjut
            import id.pmo.core.aturan.Identitas
            import id.pmo.core.aturan.Keberlakuan
            import id.pmo.core.aturan.Kehadiran
            import id.pmo.core.aturan.Periode
            import id.pmo.core.aturan.Pilihan
            import id.pmo.core.kebijakan.Tahap
            import id.pmo.core.laporan.Peran
            global id.pmo.core.aturan.PencatatTemuan temuan

            rule "XX-001 operator"
            when
                Keberlakuan( berlaku( "XX-001" ) )
                Identitas( $peran : peran, peran in ( Peran.GURU, Peran.LAINNYA ), angkatan not in ( 1, -2 ) )
                Pilihan( $boleh : statusTindakLanjut, angkatan contains 2, periode not contains 9 )
                $entri : EntriTindakLanjut( status not memberOf $boleh, tahap != Tahap.SUDAH || ( !akan && urutan >= 0 ) )
                Angkatan( !memintaPelapor( $peran ) )
            then
                temuan.catat( "XX-001", $entri, "status", "peran", $peran, "lebih", 3 );
            end

            rule "XX-001 susunan"
            when
                Keberlakuan( berlaku( "XX-001" ) )
                not ( Periode() and Kehadiran() )
                ( Kehadiran( fspHadir ) or Batasan( minimalJp == null ) )
                exists ( EntriTindakLanjut( sudah ) or EntriTindakLanjut( akan ) )
            then
                temuan.catat( "XX-001", "/periode" );
            end

            rule "XX-001 jumlah"
            when
                Keberlakuan( berlaku( "XX-001" ) )
                accumulate( EntriTindakLanjut( sudah, $panjang : panjangIsu ) ;
                    $banyak : count(), $semua : sum( $panjang ) ; $banyak > 1, $semua < 100 )
            then
                temuan.catat( "XX-001", "/laporanTindakLanjut", "banyak", $banyak, "semua", $semua );
            end

            rule "XX-001 ukuran"
            when
                Keberlakuan( berlaku( "XX-001" ) )
                accumulate( EntriTindakLanjut( sudah, $panjang : panjangIsu ) ;
                    $kecil : min( $panjang ), $besar : max( $panjang ), $rata : average( $panjang ) ;
                    $kecil < 3, $besar > 4, $rata >= 1 )
            then
                temuan.catat( "XX-001", "/laporanTindakLanjut", "kecil", $kecil );
            end
            """.formatted(PAKET);

    @Test
    void semuaYangDikenalTataBahasaDapatDisusunDanHanyaMenyebutYangBoleh() {
        SortedMap<String, String> aturan = new TreeMap<>(Map.of(JALUR, LENGKAP));
        Pagar pagar = Pagar.read(aturan, Set.of("psp_2023_2024"), UnaryOperator.identity());
        assertThat(pagar.problems()).isEmpty();
        assertThat(pagar.differences(pagar.files().keySet())).isEmpty();

        CompiledRules hasil = new RuleCompiler(SusunanTest.class.getClassLoader())
                .compile(pagar.forCompiler(pagar.files().keySet()));

        assertThat(pagar.references(hasil.classes())).isEmpty();
    }

    /** Why there are guard rails: the compiler itself takes what the corpus holds. */
    @Test
    void tanpaPagarSebuahSyaratDapatMenjalankanApaSaja() {
        String kunci = "pmo.uji.pagar";
        String jahat = """
                package uji
                rule "jahat"
                when
                    String( java.lang.System.setProperty( "pmo.uji.pagar", "terbuka" ) == null )
                then
                end
                """;
        ClassLoader pemuat = SusunanTest.class.getClassLoader();
        try {
            CompiledRules hasil = new RuleCompiler(pemuat).compile(new TreeMap<>(Map.of("uji/a.drl", jahat)));
            PhreakEvaluator.of(CompiledRules.instantiate(hasil.models(), hasil.loader(pemuat)))
                    .evaluate(Facts.of(Set.of("apa pun")), Map.of());
            assertThat(System.getProperty(kunci)).isEqualTo("terbuka");
        } finally {
            System.clearProperty(kunci);
        }
        assertThat(Pagar.read(new TreeMap<>(Map.of(JALUR, jahat)), Set.of("uji"), UnaryOperator.identity())
                        .problems())
                .extracting(PolicyProblem::kode)
                .contains("KB-528");
    }

    @Test
    void acuanKeLuarPagarDalamHasilSusunanDitolak() throws IOException {
        Pagar pagar =
                Pagar.read(new TreeMap<>(Map.of(JALUR, LENGKAP)), Set.of("psp_2023_2024"), UnaryOperator.identity());
        SortedMap<String, byte[]> kelas =
                new TreeMap<>(Map.of(PAKET.replace('.', '/') + "/P1/Jahat.class", bita("Jahat")));

        assertThat(pagar.references(kelas))
                .extracting(PolicyProblem::toString)
                .containsExactly(JALUR + " KB-572: Hasil penyusunan menyebut id.pmo.rules.internal.pagar.SusunanTest,"
                        + " id.pmo.rules.internal.pagar.SusunanTest$Jahat, java.io.IOException, java.lang.Runtime, java.lang.Runtime#exec,"
                        + " java.lang.Runtime#getRuntime, yang tidak boleh. Berkas dalam paket itu: " + JALUR
                        + ". Tulis lebih sederhana.");
    }

    /** Of Drools itself, too, compiled rules may use no more than what the compiler writes for them. */
    @Test
    void bagianThenYangDitulisSebagaiTeksProgramDitolak() throws IOException {
        Pagar pagar =
                Pagar.read(new TreeMap<>(Map.of(JALUR, LENGKAP)), Set.of("psp_2023_2024"), UnaryOperator.identity());

        assertThat(pagar.references(new TreeMap<>(Map.of(PAKET.replace('.', '/') + "/P1/Skrip.class", bita("Skrip")))))
                .singleElement()
                .extracting(PolicyProblem::toString, STRING)
                .contains("org.drools.model.DSL#executeScript")
                .doesNotContain("DSL,");
    }

    @Test
    void yangDibacaDroolsDenganCaraLainDitolak() {
        String satu = LENGKAP.replace("\nend\n\nrule \"XX-001 susunan\"", "\nend\nrule \"XX-001 lain\"");

        assertThat(TwoReadings.difference(berkas(LENGKAP), satu)).contains("XX-001 susunan");
        assertThat(TwoReadings.difference(berkas(LENGKAP), LENGKAP.replace("count()", "average( $panjang )")))
                .contains("XX-001 jumlah");
        assertThat(TwoReadings.difference(berkas(LENGKAP), LENGKAP.replace("\"/periode\"", "\"/periode\", 1")))
                .contains("XX-001 susunan");
        assertThat(TwoReadings.difference(
                        berkas(LENGKAP), LENGKAP.replace("import id.pmo.core.kebijakan.Tahap", "import java.io.File")))
                .contains("import java.io.File");
        assertThat(TwoReadings.difference(berkas(LENGKAP), LENGKAP)).isEmpty();
    }

    @Test
    void yangAdaSelainAturanDisebutPembacaDrools() {
        assertThat(DrlReading.of(LENGKAP.replace("rule \"XX-001 jumlah\"", "rule \"XX-001 jumlah\" salience 3"))
                        .others())
                .containsExactly("salience");
        assertThat(DrlReading.of("package a\nfunction int b() { return 1; }\n").others())
                .containsExactly("function b");
        assertThat(DrlReading.of("package a\nrule \"b\" when eval( true ) then end\n")
                        .others())
                .containsExactly("EvalDescr");
        assertThat(DrlReading.of("package a\nrule \"b\" when String() from x then end\n")
                        .others())
                .contains("from");
        assertThat(DrlReading.of("package a\nrule b whn").others()).containsExactly("Drools");
    }

    @Test
    void kebijakanDariLuarMelewatiPagarSebelumDisusun() {
        LoadedPolicy asli = PolicyLoader.of(PolicySource.builtIn()).load("psp-2023-2024");
        SortedMap<String, String> aturan = new TreeMap<>(asli.aturan());
        aturan.computeIfPresent(
                "aturan/simpulan/status.drl",
                (jalur, teks) -> teks.replace("rule \"Laporan tanpa", "function void x() {}\nrule \"Laporan tanpa"));
        LoadedPolicy luar = new LoadedPolicy(asli.kebijakan(), aturan, asli.contohUji(), asli.contoh());

        assertThatThrownBy(() -> new StrataFactory(EvaluatorKind.AUTO).of(luar))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("psp-2023-2024/aturan/simpulan/status.drl:8:1 KB-511: Ditemukan function.");
    }

    private static RuleFile berkas(String teks) {
        return Pagar.read(new TreeMap<>(Map.of(JALUR, teks)), Set.of("psp_2023_2024"), UnaryOperator.identity())
                .files()
                .get(JALUR);
    }

    private static byte[] bita(String kelas) throws IOException {
        try (InputStream isi = SusunanTest.class.getResourceAsStream("SusunanTest$" + kelas + ".class")) {
            return Objects.requireNonNull(isi).readAllBytes();
        }
    }

    /** Stands for what a rule could become if all other gates failed. */
    static final class Jahat {

        static Process jalankan() throws IOException {
            return Runtime.getRuntime().exec(new String[0]);
        }
    }

    /** What Drools offers for consequences in other languages. */
    static final class Skrip {

        static Object tulis() {
            return DSL.executeScript("mvel", Object.class, "Runtime.getRuntime()");
        }
    }
}
