package id.pmo.rules.contoh;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.kebijakan.HasilContoh;
import id.pmo.rules.kebijakan.UjiKebijakan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside each rule. */
class ContohUjiTest {

    @TestFactory
    Stream<DynamicTest> setiapContohUjiBerlaku() {
        PolicySource bawaan = PolicySource.builtIn();
        return bawaan.ids().stream()
                .flatMap(id -> UjiKebijakan.of(bawaan, id).jalankan().contoh().stream()
                        .filter(satu -> satu.kebijakan().equals(id)))
                .map(satu -> DynamicTest.dynamicTest(
                        nama(satu),
                        () -> assertThat(satu.beda())
                                .as(satu.contoh().berkas() + ":" + satu.contoh().baris())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> setiapKodePunyaContohYangMelanggarDanYangTidak() {
        Map<String, List<Contoh>> perKode = Contoh.semua().collect(groupingBy(Contoh::kode));
        PmoEngine engine = PmoEngine.ofDefaults();
        return engine.kebijakan().stream()
                .flatMap(id -> engine.kebijakan(id).orElseThrow().syarat().keySet().stream())
                .distinct()
                .map(kode -> DynamicTest.dynamicTest(
                        kode,
                        () -> assertThat(perKode.getOrDefault(kode, List.of()).stream()
                                        .map(Contoh::melanggar)
                                        .distinct())
                                .as("%s.yaml needs a contohUji that breaks %s and one that does not", kode, kode)
                                .hasSize(2)));
    }

    private static String nama(HasilContoh satu) {
        return satu.kebijakan() + " " + satu.kode() + ": " + satu.contoh().nama();
    }
}
