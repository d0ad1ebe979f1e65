package id.pmo.rules.kebijakan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Sifat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a policy says otherwise than the one that it extends. */
class PerbedaanIndukTest {

    private static final String INDUK = "psp-2023-2024";
    private static final String ANAK = "psp-2023-2024-gtk";
    private static final String PELAKSANAAN = "/aturan/pemeriksaan/pelaksanaan/";

    private final FolderKebijakan folder = new FolderKebijakan();

    @Test
    void kebijakanTanpaIndukTidakBerbedaDariSiapaPun() {
        assertThat(DokumenKebijakan.of(PolicySource.builtIn(), INDUK).perbedaan())
                .isNull();
    }

    @Test
    void yangDitulisLagiDenganNilaiYangSamaTidakDisebut() {
        PerbedaanInduk beda = beda();

        assertThat(beda.induk().id()).isEqualTo(INDUK);
        assertThat(beda.nilai().stream().map(PerbedaanIndukTest::tulis))
                .containsExactly("batasan.minimalSubtopik: [2] -> [1]", "batasan.disarankanSubtopik: [null] -> [2]");
        assertThat(beda.syarat().stream()
                        .map(satu -> satu.menjadi().kode() + " "
                                + requireNonNull(satu.semula()).sifat() + " -> "
                                + satu.menjadi().sifat()))
                .containsExactly(
                        "TL-021 PERHATIAN -> WAJIB", "TL-022 PERHATIAN -> WAJIB", "TL-024 CATATAN -> PERHATIAN");
        assertThat(beda.tugasSemula()).isEmpty();
        assertThat(beda.tugasMenjadi()).isEmpty();
        assertThat(beda.simpulan().ada()).isFalse();
    }

    @Test
    void nilaiDenganSumberLainSajaTidakDisebutDanYangBergantiHariDisebut() {
        folder.ganti(ANAK + "/kebijakan.yaml", "\ntanda:", """

                  minimalJp:
                    - {nilai: 2, berlakuSampai: 2023-10-31, sumber: edaran 1}
                    - {nilai: 2, berlakuMulai: 2023-11-01, sumber: edaran 2}
                  minimalPesertaWajar:
                    - {nilai: 3, berlakuSampai: 2023-10-31, sumber: edaran 1}
                    - {nilai: 5, berlakuMulai: 2023-11-01, sumber: edaran 2}
                tanda:""");

        assertThat(beda().nilai().stream().map(NilaiBerbeda::jalur))
                .containsExactly(
                        "batasan.minimalSubtopik", "batasan.disarankanSubtopik", "batasan.minimalPesertaWajar");
        assertThat(beda().nilai().get(2).menjadi().get(1).masa())
                .isEqualTo(new MasaBerlaku(LocalDate.of(2023, 11, 1), null));
    }

    @Test
    void topikDanSubtopikDisebutMenurutKodenya() {
        String katalog = folder.baca(INDUK + "/katalog.yaml");
        folder.tanpaKunci(ANAK)
                .tulis(
                        ANAK + "/katalog.yaml",
                        katalog.replace("B: IHT berkelanjutan", "B: IHT Berkelanjutan")
                                .replace("      H: Penguasaan digital untuk pembelajaran\n", "")
                                .replace(
                                        "nama: Iklim Keamanan dan Inklusivitas",
                                        "nama: Iklim keamanan, dan inklusivitas")
                                .replace("\ntopik:\n", "\npensiun: [\"4.H\"]\ntopik:\n"));

        assertThat(beda().nilai().stream().map(NilaiBerbeda::jalur))
                .containsExactly(
                        "batasan.minimalSubtopik",
                        "batasan.disarankanSubtopik",
                        "katalog.3",
                        "katalog.4.B",
                        "katalog.4.H");
        assertThat(beda().nilai().get(4).menjadi()).isEmpty();
    }

    @Test
    void tugasYangHilangDanYangBaruDisebut() {
        folder.tulis(
                ANAK + "/tugas.yaml",
                folder.baca(INDUK + "/tugas.yaml").replace("Menganalisis hasil PMO", "Merangkum hasil PMO"));

        assertThat(beda().tugasSemula())
                .hasSize(2)
                .allSatisfy(satu -> assertThat(satu.uraian().id()).startsWith("Menganalisis hasil PMO"));
        assertThat(beda().tugasMenjadi())
                .hasSize(2)
                .allSatisfy(satu -> assertThat(satu.uraian().id()).startsWith("Merangkum hasil PMO"));
    }

    @Test
    void syaratYangDimatikanDisebutDanYangTetapMatiTidak() {
        folder.tulis(ANAK + PELAKSANAAN + "LP-134.yaml", "aktif: false\nsumber: uji\n");
        folder.ganti(INDUK + PELAKSANAAN + "LP-113.yaml", "jenis: TIDAK_SESUAI", "jenis: TIDAK_SESUAI\naktif: false")
                .tulis(ANAK + PELAKSANAAN + "LP-113.yaml", "sifat: PERHATIAN\nsumber: uji\n")
                .tanpaContoh(INDUK)
                .tanpaKunci(ANAK);

        assertThat(kode()).containsExactly("LP-134", "TL-021", "TL-022", "TL-024");
        assertThat(beda().syarat().get(0).menjadi().aktif()).isFalse();
    }

    @Test
    void aturanYangHanyaDitulisUlangTidakDisebutDanYangBerubahDisebutKeduanya() {
        String aturan = PELAKSANAAN + "LP-131.drl";
        folder.tulis(
                ANAK + aturan,
                folder.baca(INDUK + aturan)
                        .replace("when\n", "when // ditata ulang\n")
                        .replace("rule \"LP-131 ", "rule \"LP-131 bila "));

        assertThat(kode()).doesNotContain("LP-131");

        folder.ganti(ANAK + aturan, "jumlahDokumentasi < $diminta", "jumlahDokumentasi <= $diminta");

        SyaratBerbeda satu = beda().syarat().get(0);
        assertThat(satu.menjadi().kode()).isEqualTo("LP-131");
        assertThat(satu.berlaku().ada()).isFalse();
        assertThat(satu.pelanggaran().semula())
                .extracting(AturanTertulis::berkas)
                .containsExactly(INDUK + aturan);
        assertThat(satu.pelanggaran().menjadi())
                .extracting(AturanTertulis::berkas)
                .containsExactly(ANAK + aturan);
    }

    @Test
    void aturanKeberlakuanYangDipakaiBersamaTidakMengubahSyaratLain() {
        String aturan = "/aturan/keberlakuan/identitas.drl";
        folder.tulis(
                ANAK + aturan,
                folder.baca(INDUK + aturan)
                        .replace("berlaku( \"ID-001\", \"ID-002\", ", "berlaku( \"ID-001\", \"ID-002\", \"ID-003\", "));

        assertThat(kode()).containsExactly("ID-003", "TL-021", "TL-022", "TL-024");
        assertThat(beda().syarat().get(0).berlaku().semula()).isEmpty();
        assertThat(beda().syarat().get(0).berlaku().menjadi()).hasSize(1);
    }

    @Test
    void syaratBaruTidakPunyaSemula() {
        folder.tulis(
                        ANAK + PELAKSANAAN + "LP-199.drl",
                        folder.baca(INDUK + PELAKSANAAN + "LP-131.drl").replace("LP-131", "LP-199"))
                .tulis(
                        ANAK + PELAKSANAAN + "LP-199.yaml",
                        folder.baca(INDUK + PELAKSANAAN + "LP-131.yaml").replaceAll("(?s)\ncontohUji:.*", "\n"))
                .tulis(ANAK + "/aturan/keberlakuan/lp-199.drl", """
                        package psp_2023_2024_gtk.keberlakuan

                        import id.pmo.core.aturan.Periode

                        global id.pmo.core.aturan.PencatatKeberlakuan keberlakuan

                        rule "LP-199 selalu"
                        when
                            Periode()
                        then
                            keberlakuan.berlaku( "LP-199" );
                        end
                        """);

        assertThat(kode()).containsExactly("LP-199", "TL-021", "TL-022", "TL-024");
        assertThat(beda().syarat().get(0).semula()).isNull();
        assertThat(beda().syarat().get(0).menjadi().sifat()).isEqualTo(Sifat.WAJIB);
    }

    @Test
    void indukYangTidakUtuhSendiriTidakDibandingkan() {
        String katalog = folder.baca(INDUK + "/katalog.yaml");
        folder.tulis(ANAK + "/katalog.yaml", katalog).hapus(INDUK + "/katalog.yaml");

        DokumenKebijakan dokumen = DokumenKebijakan.of(folder, ANAK);

        assertThat(dokumen.silsilah()).containsExactly(ANAK, INDUK);
        assertThat(dokumen.perbedaan()).isNull();
    }

    private PerbedaanInduk beda() {
        return requireNonNull(DokumenKebijakan.of(folder, ANAK).perbedaan());
    }

    private List<String> kode() {
        return beda().syarat().stream().map(satu -> satu.menjadi().kode()).toList();
    }

    private static String tulis(NilaiBerbeda beda) {
        return beda.jalur() + ": "
                + beda.semula().stream().map(NilaiTertulis::nilai).toList() + " -> "
                + beda.menjadi().stream().map(NilaiTertulis::nilai).toList();
    }
}
