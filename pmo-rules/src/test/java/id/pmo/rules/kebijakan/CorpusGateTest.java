package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corpus of reports stands between a policy and its going live. */
class CorpusGateTest {

    private static final String LAMA = "psp-2023-2024";
    private static final String LP_131 = LAMA + "/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
    private static final Konteks KONTEKS = Konteks.at(Instant.parse("2023-09-19T05:00:00Z"));
    private static final BatasPerubahan TIDAK_SATU_PUN = BatasPerubahan.laporan(0);

    /** Four reports, of which one has no documents. */
    private static final List<HasilBaca> KORPUS = List.of(
            laporan("10000001", Map.of()),
            laporan("10000002", Map.of("/laporanPelaksanaan/dokumentasi", List.of())),
            laporan("10000003", Map.of()),
            laporan("10000004", Map.of()));

    private static final PmoEngine SEMULA =
            PmoEngine.builder().policies(new FolderKebijakan().hanya(LAMA)).build();

    /** Documents are no longer demanded; the rules stay, so nothing has to be compiled. */
    private static final PmoEngine DIUBAH = PmoEngine.builder()
            .policies(
                    new FolderKebijakan().hanya(LAMA).tanpaKunci(LAMA).ganti(LP_131, "sifat: WAJIB", "sifat: CATATAN"))
            .build();

    @Test
    void putusanYangBerbalikMelewatiBatasDitolak() {
        List<PolicyProblem> masalah = gerbang(TIDAK_SATU_PUN).check(SEMULA, DIUBAH);

        assertThat(masalah)
                .extracting(PolicyProblem::toString)
                .containsExactly("korpus KB-744: Dari 4 laporan korpus, 1 berbalik putusannya, padahal paling banyak 0:"
                        + " BELUM_LENGKAP → LENGKAP 1. Lihat contohnya dengan pmo kebijakan bandingkan, lalu perbaiki"
                        + " aturannya; bila memang dikehendaki, naikkan batasnya.");
        assertThat(masalah.get(0).tulis(Bahasa.EN))
                .isEqualTo("korpus KB-744: Of 4 reports of the corpus, 1 turn, though at most 0 may: BELUM_LENGKAP →"
                        + " LENGKAP 1. See examples with pmo kebijakan bandingkan, then mend the rule; if that is what is"
                        + " wanted, raise the limit.");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "24.9%, false", "25%, true", "100%, true"})
    void batasBerupaBanyaknyaAtauPersennya(String batas, boolean diterima) {
        assertThat(gerbang(BatasPerubahan.parse(batas)).check(SEMULA, DIUBAH).isEmpty())
                .isEqualTo(diterima);
        assertThat(BatasPerubahan.parse(batas)).hasToString(batas);
    }

    @Test
    void laporanYangTidakTerbacaTidakMelonggarkanPersen() {
        HasilBaca rusak = LaporanReader.ofDefaults().read("{\"periode\": \"satu\"}");
        List<HasilBaca> korpus = new ArrayList<>(KORPUS);
        korpus.addAll(Collections.nCopies(96, rusak));

        assertThat(CorpusGate.of(() -> korpus, KONTEKS, BatasPerubahan.parse("24%"))
                        .check(SEMULA, DIUBAH))
                .extracting(PolicyProblem::kode)
                .containsExactly("KB-744");
        assertThat(CorpusGate.of(() -> korpus, KONTEKS, BatasPerubahan.parse("25%"))
                        .check(SEMULA, DIUBAH))
                .isEmpty();
    }

    @Test
    void hanyaTemuanYangDiharapkanBolehBerubah() {
        CorpusGate gerbang = gerbang(BatasPerubahan.parse("100%"));

        assertThat(gerbang.withKodeDiharapkan(List.of("LP-131")).check(SEMULA, DIUBAH))
                .isEmpty();
        assertThat(gerbang.withKodeDiharapkan(List.of("TL-001", "TL-002")).check(SEMULA, DIUBAH))
                .extracting(PolicyProblem::toString)
                .containsExactly("korpus KB-745: Temuan LP-131 berubah pada korpus (0 ditambah, 0 dihapus, 1 berganti"
                        + " bobot), padahal yang diharapkan berubah: TL-001, TL-002. Perbaiki aturannya; bila memang"
                        + " dikehendaki, tambahkan kodenya pada yang diharapkan.");
        assertThat(gerbang.withKodeDiharapkan(List.of()).check(SEMULA, DIUBAH))
                .singleElement()
                .asString()
                .contains("padahal yang diharapkan berubah: tidak satu pun.");
    }

    @Test
    void kebijakanYangSamaTidakMembalikApaPun() {
        assertThat(gerbang(TIDAK_SATU_PUN).withKodeDiharapkan(List.of()).check(SEMULA, SEMULA))
                .isEmpty();
    }

    @Test
    void korpusTanpaLaporanTerbacaTidakMembuktikanApaPun() {
        HasilBaca rusak = LaporanReader.ofDefaults().read("{\"periode\": \"satu\"}");

        for (List<HasilBaca> korpus : List.of(List.<HasilBaca>of(), List.of(rusak))) {
            assertThat(CorpusGate.of(() -> korpus, KONTEKS, BatasPerubahan.laporan(9))
                            .check(SEMULA, DIUBAH))
                    .extracting(PolicyProblem::toString)
                    .containsExactly("korpus KB-746: Tidak satu pun dari " + korpus.size() + " laporan korpus terbaca,"
                            + " sehingga tidak ada yang dapat dibandingkan. Berikan korpus laporan dari masa kebijakan"
                            + " itu.");
        }
    }

    @Test
    void laporanYangKebijakannyaHilangPunBerbalik() {
        PmoEngine lain =
                PmoEngine.builder().policies(KebijakanMini.longgar("1.0.0")).build();
        HasilBaca menyebut = laporan("10000001", Map.of("/kebijakan", LAMA));

        assertThat(CorpusGate.of(() -> List.of(menyebut), KONTEKS, TIDAK_SATU_PUN)
                        .check(SEMULA, lain))
                .singleElement()
                .asString()
                .contains("LENGKAP → TIDAK_TERBACA");
    }

    @Test
    void laporanSatuSekolahSalingMenjadiRiwayat() {
        HasilBaca kembar = laporan("10000001", Map.of());
        CorpusGate gerbang = CorpusGate.of(() -> List.of(kembar, kembar), KONTEKS, BatasPerubahan.parse("100%"))
                .withKodeDiharapkan(List.of());
        PmoEngine kembarBoleh = PmoEngine.builder()
                .policies(new FolderKebijakan()
                        .hanya(LAMA)
                        .tanpaKunci(LAMA)
                        .ganti(
                                LAMA + "/aturan/pemeriksaan/siklus/SK-006.yaml",
                                "sifat: PERHATIAN\ndasar",
                                "sifat: CATATAN\ndasar"))
                .build();

        assertThat(gerbang.check(SEMULA, kembarBoleh))
                .singleElement()
                .asString()
                .contains("Temuan SK-006 berubah pada korpus (0 ditambah, 0 dihapus, 2 berganti bobot)");
    }

    @Test
    void padaPengaktifanYangLamaTetapDipakaiDanKorpusnyaDibacaSetiapKali() {
        LaporanPmo laporan =
                LaporanPmo.builder().kebijakan(KebijakanMini.ID).periode(1).build();
        List<HasilBaca> korpus = new ArrayList<>(List.of(new HasilBaca.Terbaca(laporan)));
        PolicyManager manager = PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .gate(CorpusGate.of(() -> korpus, KONTEKS, BatasPerubahan.parse("50%")))
                .build();

        Activation ditolak = manager.activate(KebijakanMini.ketat("1.1.0"), "uji", "terlalu banyak");
        korpus.clear();
        Activation kosong = manager.activate(KebijakanMini.ketat("1.1.0"), "uji", "kosong");

        assertThat(ditolak.step()).isEqualTo(ActivationStep.GATE);
        assertThat(ditolak.problems()).extracting(PolicyProblem::kode).containsExactly("KB-744");
        assertThat(kosong.problems()).extracting(PolicyProblem::kode).containsExactly("KB-746");
        assertThat(manager.active().policies().get(0).versi()).isEqualTo("1.0.0");
    }

    @Test
    void korpusYangTidakTerbacaMenghentikanPengaktifan() {
        PolicyManager manager = PolicyManager.builder()
                .gate(CorpusGate.of(
                        () -> {
                            throw new UncheckedIOException(new IOException("cakram rusak"));
                        },
                        KONTEKS,
                        TIDAK_SATU_PUN))
                .build();

        assertThat(manager.activate(PolicySource.builtIn(), "uji", "korpus").problems())
                .extracting(PolicyProblem::toString)
                .containsExactly("kebijakan KB-742: Pengaktifan terhenti pada langkah GATE: tempatnya tidak dapat"
                        + " dibaca (cakram rusak). Kebijakan yang lama tetap dipakai. Atasi sebabnya, lalu ulangi.");
    }

    @Test
    void batasYangTidakMasukAkalDitolak() {
        assertThatThrownBy(() -> BatasPerubahan.parse("sedikit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("teks must be like 100 or 2.5%, was sedikit");
        assertThatThrownBy(() -> BatasPerubahan.laporan(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("terbanyak must not be negative, was -1");
    }

    private static CorpusGate gerbang(BatasPerubahan batas) {
        return CorpusGate.of(() -> KORPUS, KONTEKS, batas);
    }

    private static HasilBaca laporan(String npsn, Map<String, Object> ubahan) {
        Map<String, Object> semua = new HashMap<>(ubahan);
        semua.put("/sekolah/npsn", npsn);
        return new HasilBaca.Terbaca(LaporanUntukUji.diubah("pemilihan-lengkap", semua));
    }
}
