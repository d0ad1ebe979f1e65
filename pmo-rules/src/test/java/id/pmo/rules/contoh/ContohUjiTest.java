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
                        () -> assertThat(perKode.getOrDefault(kode, List.of()))
                                .anyMatch(Contoh::melanggar)
                                .anyMatch(contoh -> !contoh.melanggar())));
    }

    private static void berlaku(Contoh satu) {
        ContohUji contoh = satu.contoh();
        HasilPemeriksaan hasil = satu.hasil();
        assertSoftly(harap -> {
            harap.assertThat(hasil.temuan().stream().map(Temuan::toString).toList())
                    .as("temuan")
                    .containsExactlyElementsOf(contoh.temuan());
            if (contoh.keadaan() != null) {
                harap.assertThat(hasil.butir(satu.kode()).orElseThrow().keadaan())
                        .isEqualTo(contoh.keadaan());
            }
            if (contoh.status() != null) {
                harap.assertThat(hasil.status()).isEqualTo(contoh.status());
            }
            if (contoh.waktu() != null) {
                harap.assertThat(hasil.waktu().status()).isEqualTo(contoh.waktu());
            }
            hasil.temuan().forEach(temuan -> tanpaCelah(harap, temuan));
        });
    }

    private static void tanpaCelah(SoftAssertions harap, Temuan temuan) {
        for (Bahasa bahasa : Bahasa.values()) {
            harap.assertThat(temuan.pesan().dalam(bahasa)).doesNotContain("{", "}");
            harap.assertThat(temuan.perbaikan().dalam(bahasa)).doesNotContain("{", "}");
        }
    }
}
