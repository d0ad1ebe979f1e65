package id.pmo.rules.internal.pagar;

import static id.pmo.rules.internal.pagar.Korpus.ASLI;
import static id.pmo.rules.internal.pagar.Korpus.LP_131;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and clumsy rule files, and what their writer is told: {@code korpus.yaml}. */
class KorpusTest {

    static Stream<Arguments> jahat() {
        return kasus("jahat");
    }

    static Stream<Arguments> kikuk() {
        return kasus("kikuk");
    }

    static Stream<Arguments> keliru() {
        return kasus("keliru");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jahat")
    void berkasJahatDitolakDenganTempatDanSebabnya(String nama, Map<String, Object> kasus) {
        assertThat(masalah(kasus)).isNotEmpty().isEqualTo(kasus.get("ditolak"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kikuk")
    void berkasKikukDimengertiAtauDijelaskan(String nama, Map<String, Object> kasus) {
        assertThat(masalah(kasus)).isEqualTo(kasus.getOrDefault("ditolak", List.of()));
        if (!kasus.containsKey("ditolak") && !kasus.containsKey("beda")) {
            Rule aturan = pagar(LP_131, teks(kasus)).files().get(LP_131).rules().get(0);
            Rule asli = pagar(LP_131, ASLI).files().get(LP_131).rules().get(0);
            assertThat(aturan.when()).isEqualTo(asli.when());
            assertThat(aturan.then()).isEqualTo(asli.then());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keliru")
    void setiapKekeliruanDijelaskan(String nama, Map<String, Object> kasus) {
        assertThat(masalah(kasus)).isNotEmpty().isEqualTo(kasus.get("ditolak"));
    }

    @Test
    void berkasLimaPuluhMegabitaDitolakTanpaDibaca() {
        String besar = ASLI + "//".repeat(25 << 20);

        assertThat(pagar(LP_131, besar).problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(LP_131 + ":1:1 KB-501: Berkas ini memuat " + besar.length()
                        + " huruf, paling banyak 65536. Pecah menjadi beberapa berkas.");
    }

    @Test
    void terlaluBanyakAturanDalamSatuBerkasDitolak() {
        String lain =
                "\nrule \"a%d\" when Keberlakuan( berlaku( \"LP-131\" ) ) then temuan.catat( \"LP-131\", \"/x\" ); end";
        StringBuilder isi = new StringBuilder(ASLI);
        for (int i = 0; i < 100; i++) {
            isi.append(lain.formatted(i));
        }

        assertThat(pagar(LP_131, isi.toString()).problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        LP_131 + ":117:1 KB-508: Lebih dari 100 aturan dalam satu berkas. Pecah menjadi beberapa"
                                + " berkas.");
    }

    @Test
    void aturanYangTerlaluPanjangDitolak() {
        String panjang = ASLI.replace(
                "jumlahDokumentasi < $diminta",
                "jumlahDokumentasi < $diminta" + " && jumlahDokumentasi != 7".repeat(500));

        assertThat(pagar(LP_131, panjang).problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(LP_131 + ":9:6 KB-509: Aturan ini lebih panjang dari 600 kata. Pecah menjadi beberapa"
                        + " aturan.");
    }

    @Test
    void teksYangTerlaluPanjangDitolakDiTempatnya() {
        for (int panjang : new int[] {1_001, 25_000}) {
            assertThat(pagar(LP_131, ASLI.replace("\"ada\"", "\"" + "a".repeat(panjang) + "\""))
                            .problems())
                    .extracting(PolicyProblem::toString)
                    .containsExactly(
                            LP_131 + ":15:85 KB-531: Teks ini lebih panjang dari 1000 huruf. Persingkat. Kalimat"
                                    + " untuk sekolah ditulis di berkas YAML syaratnya.");
        }
    }

    @Test
    void seribuSatuAturanDitolak() {
        String aturan =
                "\nrule \"a%d\" when Keberlakuan( berlaku( \"LP-131\" ) ) then temuan.catat( \"LP-131\", \"/x\" ); end";
        String kepala = ASLI.substring(0, ASLI.indexOf("\nrule "));
        SortedMap<String, String> berkas = new TreeMap<>();
        for (int i = 0; i < 11; i++) {
            StringBuilder isi = new StringBuilder(kepala);
            for (int j = 0; j < 91; j++) {
                isi.append(aturan.formatted(i * 91 + j));
            }
            berkas.put(LP_131.replace("131", "2" + (10 + i)), isi.toString());
        }

        assertThat(Pagar.read(berkas, Set.of("psp_2023_2024"), UnaryOperator.identity())
                        .problems())
                .extracting(PolicyProblem::toString)
                .containsExactly("aturan/pemeriksaan/pelaksanaan/LP-210.drl:1:1 KB-519: Kebijakan ini memuat 1001"
                        + " aturan, paling banyak 1000. Kurangi aturannya.");
    }

    private static List<String> masalah(Map<String, Object> kasus) {
        return Korpus.pesan(pagar(Korpus.jalur(kasus), teks(kasus)).problems());
    }

    private static Pagar pagar(String jalur, String teks) {
        return Pagar.read(new TreeMap<>(Map.of(jalur, teks)), Set.of("psp_2023_2024"), UnaryOperator.identity());
    }

    /** As the loader hands files over: without a byte order mark, with LF line ends. */
    private static String teks(Map<String, Object> kasus) {
        return Korpus.teks(kasus).replace("\uFEFFpackage", "package").replace("\r\n", "\n");
    }

    private static Stream<Arguments> kasus(String bagian) {
        return Korpus.kasus(bagian).map(satu -> Arguments.of(satu.getKey(), satu.getValue()));
    }
}
