package id.pmo.rules.penjelasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.penjelasan.JejakAturan;
import id.pmo.core.penjelasan.JejakKondisi;
import id.pmo.core.penjelasan.JejakKondisi.NilaiTerbaca;
import id.pmo.core.penjelasan.NilaiKebijakan;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.rules.KebijakanUji;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PenjelasanTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks PADA = Konteks.at(Instant.parse("2023-09-18T05:00:00Z"));

    @Test
    void yangDilanggarMenyebutAturanNilaiDanTempatnya() {
        Penjelasan penjelasan = jelaskan(Map.of("/laporanPelaksanaan/dokumentasi", List.of()), "LP-131");

        assertThat(penjelasan.keadaan()).isEqualTo(Keadaan.BELUM_ADA);
        JejakAturan aturan = penjelasan.pemeriksaan().get(0);
        assertThat(aturan.berkas()).isEqualTo("aturan/pemeriksaan/pelaksanaan/LP-131.drl");
        assertThat(aturan.baris()).isEqualTo(9);
        JejakKondisi terakhir = aturan.jalan().get(0).kondisi().get(2);
        assertThat(terakhir.teks()).isEqualTo("Pelaksanaan( $ada : jumlahDokumentasi, jumlahDokumentasi < $diminta )");
        assertThat(terakhir.uji().get(1).nilai())
                .containsExactly(new NilaiTerbaca("jumlahDokumentasi", 0), new NilaiTerbaca("$diminta", 2));
        assertThat(penjelasan.isian())
                .containsExactly("/laporanPelaksanaan/dokumentasi", "/periode", "/sekolah/angkatan");
    }

    @Test
    void nilaiKebijakanMenyebutSumberDanDasarnya() {
        NilaiKebijakan nilai = jelaskan(Map.of(), "LP-113").nilaiKebijakan().get(0);

        assertThat(nilai.letak()).isEqualTo("batasan.minimalPesertaWajar");
        assertThat(nilai.nilai()).isEqualTo(3);
        assertThat(nilai.asal().dasar()).isEqualTo(Dasar.TAFSIR);
        assertThat(nilai.asal().sumber()).startsWith("S0 paragraf keempat");
    }

    @Test
    void batasYangTidakDitetapkanDisebutTanpaNilai() {
        Penjelasan penjelasan = jelaskan(Map.of(), "TL-008");

        assertThat(penjelasan.keadaan()).isEqualTo(Keadaan.TIDAK_BERLAKU);
        assertThat(penjelasan.nilaiKebijakan())
                .contains(new NilaiKebijakan("batasan.disarankanSubtopik", null, null, MasaBerlaku.SELALU));
        assertThat(penjelasan.keberlakuan().get(0).gagalPertama().orElseThrow().teks())
                .isEqualTo("Batasan( disarankanSubtopik != null )");
    }

    @Test
    void perpanjanganYangMenggeserBatasWaktuIkutDisebut() {
        Perpanjangan perpanjangan = new Perpanjangan(
                Sasaran.sekolah("10000001"),
                1,
                LocalDate.of(2023, 9, 27),
                new Surat("421/117/2023", "Dinas Pendidikan", LocalDate.of(2023, 9, 4), "banjir"));
        Konteks diperpanjang = PADA.withDispensasi(List.of(perpanjangan));

        assertThat(ENGINE.explain(LaporanUntukUji.dasar("pemilihan-lengkap"), diperpanjang, "BW-001")
                        .dispensasi())
                .containsExactly(perpanjangan);
        assertThat(ENGINE.explain(LaporanUntukUji.dasar("pemilihan-lengkap"), diperpanjang, "TL-001")
                        .dispensasi())
                .isEmpty();
    }

    @Test
    void faktaYangTidakAdaMenggagalkanTanpaUji() {
        Penjelasan penjelasan = jelaskan(Map.of("/periode", 9), "LP-101");

        JejakKondisi gagal = penjelasan.keberlakuan().get(0).gagalPertama().orElseThrow();
        assertThat(gagal.teks()).isEqualTo("Periode()");
        assertThat(gagal.gagalPertama()).isEmpty();
        assertThat(penjelasan.isian()).containsExactly("/periode");
    }

    @Test
    void kebijakanTurunanDijelaskanDenganNilainyaSendiri() {
        PmoEngine luar = KebijakanUji.engine("luar", """
                batasan:
                  minimalSubtopik: {nilai: 3, sumber: uji}
                  maksimalSubtopik: {nilai: 3, sumber: uji}
                """);
        Penjelasan penjelasan =
                luar.explain(LaporanUntukUji.dasar("pemilihan-lengkap"), PADA.withKebijakan("luar"), "TL-001");

        assertThat(penjelasan.keadaan()).isEqualTo(Keadaan.BELUM_ADA);
        assertThat(penjelasan.nilaiKebijakan().get(0).nilai()).isEqualTo(3);
        assertThat(penjelasan.pemeriksaan().get(0).baris()).isEqualTo(9);
    }

    @Test
    void laporanYangTidakTerbacaDijelaskanDenganKesalahanBentuknya() {
        Penjelasan penjelasan = ENGINE.explain(LaporanReader.ofDefaults().read("[]"), PADA, "TL-001");

        assertThat(penjelasan.keadaan()).isNull();
        assertThat(penjelasan.syarat()).isNotNull();
        assertThat(penjelasan.temuan()).extracting(Temuan::kode).containsExactly("ST-002");
        assertThat(penjelasan.keberlakuan()).isEmpty();
    }

    @Test
    void kebijakanYangTidakAdaDijelaskanTanpaSyarat() {
        Penjelasan penjelasan =
                ENGINE.explain(LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/kebijakan", "lain")), PADA, "X-1");

        assertThat(penjelasan.syarat()).isNull();
        assertThat(penjelasan.temuan()).extracting(Temuan::kode).containsExactly("ST-011");
    }

    @Test
    void kodeYangTidakDikenalMenyebutYangMirip() {
        assertThatThrownBy(() -> jelaskan(Map.of(), "LP-13"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "kode is LP-13, but policy psp-2023-2024 has no such syarat; near it: LP-131, LP-132, LP-133");
    }

    @Test
    void penjelasanYangSamaSama() {
        assertThat(jelaskan(Map.of(), "TL-003"))
                .isEqualTo(jelaskan(Map.of(), "TL-003"))
                .hasSameHashCodeAs(jelaskan(Map.of(), "TL-003"));
    }

    private static Penjelasan jelaskan(Map<String, ?> ubahan, String kode) {
        return ENGINE.explain(LaporanUntukUji.diubah("pemilihan-lengkap", ubahan), PADA, kode);
    }
}
