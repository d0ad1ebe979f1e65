package id.pmo.rules.contoh;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import id.pmo.catalog.ContohUji;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.PmoEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside each rule. */
class ContohUjiTest {

    @TestFactory
    Stream<DynamicTest> setiapContohUjiBerlaku() {
        return Contoh.semua().map(contoh -> DynamicTest.dynamicTest(contoh.nama(), () -> berlaku(contoh)));
    }

    @TestFactory
    Stream<DynamicTest> setiapKodePunyaContohYangMelanggarDanYangTidak() {
        Map<String, List<Contoh>> perKode = Contoh.semua().collect(groupingBy(Contoh::kode));
        return PmoEngine.ofDefaults().kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow().syarat().keySet().stream()
                .map(kode -> DynamicTest.dynamicTest(
                        kode,
                        () -> assertThat(perKode.getOrDefault(kode, List.of()).stream()
                                        .map(Contoh::melanggar)
                                        .distinct())
                                .as("%s.yaml needs a contohUji that breaks %s and one that does not", kode, kode)
                                .hasSize(2)));
    }

    private static void berlaku(Contoh satu) {
        ContohUji contoh = satu.contoh();
        HasilPemeriksaan hasil = satu.hasil();
        assertSoftly(harap -> {
            sama(harap, satu, "temuan", baris(hasil.temuan()), baris(contoh.temuan()));
            if (contoh.keadaan() != null) {
                sama(
                        harap,
                        satu,
                        "keadaan " + satu.kode(),
                        hasil.butir(satu.kode()).orElseThrow().keadaan(),
                        contoh.keadaan());
            }
            if (contoh.status() != null) {
                sama(harap, satu, "status", hasil.status(), contoh.status());
            }
            if (contoh.waktu() != null) {
                sama(
                        harap,
                        satu,
                        "waktu",
                        hasil.waktu() == null ? null : hasil.waktu().status(),
                        contoh.waktu());
            }
            hasil.temuan().forEach(temuan -> tanpaCelah(harap, temuan));
        });
    }

    private static void sama(SoftAssertions harap, Contoh satu, String apa, Object hasil, Object tertulis) {
        harap.assertThat(hasil)
                .overridingErrorMessage(
                        "%s%n  %s menurut contoh    : %s%n  %s menurut pemeriksaan: %s%n  %s",
                        satu.tempat(),
                        apa,
                        tertulis,
                        apa,
                        hasil,
                        "Bila hasil pemeriksaan benar, perbaiki contohnya; bila tidak, perbaiki aturannya.")
                .isEqualTo(tertulis);
    }

    private static String baris(List<?> temuan) {
        return temuan.isEmpty()
                ? "[]"
                : temuan.stream().map(satu -> "\"" + satu + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static void tanpaCelah(SoftAssertions harap, Temuan temuan) {
        for (Bahasa bahasa : Bahasa.values()) {
            harap.assertThat(temuan.pesan().dalam(bahasa)).doesNotContain("{", "}");
            harap.assertThat(temuan.perbaikan().dalam(bahasa)).doesNotContain("{", "}");
        }
    }
}
