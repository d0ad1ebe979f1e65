package id.pmo.rules.contoh;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.ContohUji;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.PmoEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static void berlaku(Contoh satu) {
        ContohUji contoh = satu.contoh();
        HasilPemeriksaan hasil = satu.hasil();
        List<String> beda = new ArrayList<>();
        bandingkan(beda, "temuan", baris(contoh.temuan()), baris(hasil.temuan()));
        if (contoh.keadaan() != null) {
            ButirPeriksa butir = hasil.butir(satu.kode()).orElseThrow();
            bandingkan(beda, "keadaan", contoh.keadaan(), butir.keadaan());
        }
        if (contoh.status() != null) {
            bandingkan(beda, "status", contoh.status(), hasil.status());
        }
        if (contoh.waktu() != null) {
            KetepatanWaktu waktu = hasil.waktu();
            bandingkan(beda, "waktu", contoh.waktu(), waktu == null ? "tidak ada" : waktu.status());
        }
        if (!beda.isEmpty()) {
            beda.add("Bila hasil pemeriksaan benar, perbaiki contohnya; bila tidak, perbaiki aturannya.");
            throw new ContohSalah(satu, beda);
        }
        assertThat(hasil.temuan()).allSatisfy(ContohUjiTest::tanpaCelah);
    }

    private static void bandingkan(List<String> beda, String apa, Object tertulis, Object hasil) {
        if (!tertulis.equals(hasil)) {
            beda.add("%s di contoh: %s, hasil pemeriksaan: %s".formatted(apa, tertulis, hasil));
        }
    }

    private static String baris(List<?> temuan) {
        return temuan.stream().map(satu -> "\"" + satu + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static void tanpaCelah(Temuan temuan) {
        for (Bahasa bahasa : Bahasa.values()) {
            assertThat(temuan.pesan().dalam(bahasa)).doesNotContain("{", "}");
            assertThat(temuan.perbaikan().dalam(bahasa)).doesNotContain("{", "}");
        }
    }
}
