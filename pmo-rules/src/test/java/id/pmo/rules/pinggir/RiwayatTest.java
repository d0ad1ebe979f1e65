package id.pmo.rules.pinggir;

import static id.pmo.core.hasil.Keadaan.BELUM_DAPAT_DIPERIKSA;
import static id.pmo.core.hasil.Keadaan.TERPENUHI;
import static id.pmo.core.hasil.Keadaan.TIDAK_BERLAKU;
import static id.pmo.core.laporan.StatusKelengkapan.BELUM_DIISI;
import static id.pmo.core.laporan.StatusKelengkapan.LENGKAP;
import static id.pmo.rules.pinggir.Pemeriksaan.keadaan;
import static id.pmo.rules.pinggir.Pemeriksaan.periksa;
import static id.pmo.rules.pinggir.Pemeriksaan.temuan;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.LaporanUntukUji;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the school's other reports tell, and what they leave open. */
class RiwayatTest {

    private static final String SUDAH = "SUDAH_DILAKSANAKAN";
    private static final String SEDANG = "SEDANG_DILAKSANAKAN";
    private static final String AKAN = "AKAN_DILAKSANAKAN";

    @Test
    void periodeKeempatTanpaLaporanPertamaMenundaPerbandinganSiklus() {
        LaporanPmo laporan = LaporanUntukUji.dasar("pemilihan-siklus-2-lengkap");

        assertThat(keadaan(periksa(laporan), "SK-003")).isEqualTo(BELUM_DAPAT_DIPERIKSA);
        assertThat(keadaan(periksa(laporan, perkembangan(SEDANG, SEDANG)), "SK-003"))
                .isEqualTo(BELUM_DAPAT_DIPERIKSA);
        assertThat(keadaan(periksa(laporan, rencana(AKAN, AKAN)), "SK-003")).isEqualTo(TERPENUHI);
    }

    @Test
    void periodePertamaTidakMengenalSiklusSebelumnya() {
        assertThat(keadaan(periksa(LaporanUntukUji.dasar("pemilihan-lengkap")), "SK-003"))
                .isEqualTo(TIDAK_BERLAKU);
    }

    @Test
    void rencanaDenganKodeDiLuarKatalogTidakDiketahui() {
        LaporanPmo rencana =
                LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanTindakLanjut/1/subtopik", "9.Z"));
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.dasar("perkembangan-lengkap"), rencana);

        assertThat(keadaan(hasil, "SK-001")).isEqualTo(BELUM_DAPAT_DIPERIKSA);
        assertThat(keadaan(hasil, "SK-002")).isEqualTo(BELUM_DAPAT_DIPERIKSA);
        assertThat(keadaan(hasil, "SK-005")).isEqualTo(TERPENUHI);
        assertThat(keadaan(hasil, "TL-009")).isEqualTo(TERPENUHI);
    }

    @Test
    void laporanLainTanpaAngkatanTidakMenyebutAngkatanLain() {
        Map<String, Object> tanpaAngkatan = new HashMap<>();
        tanpaAngkatan.put("/sekolah/angkatan", null);
        LaporanPmo lain = LaporanUntukUji.diubah("pemilihan-lengkap", tanpaAngkatan);

        assertThat(keadaan(periksa(LaporanUntukUji.dasar("perkembangan-lengkap"), lain), "SK-007"))
                .isEqualTo(TERPENUHI);
    }

    @Test
    void rencanaYangSeluruhnyaSudahDilaksanakanTidakMemintaEntriLagi() {
        LaporanPmo tanpaEntri =
                LaporanUntukUji.diubah("perkembangan-lengkap", Map.of("/laporanTindakLanjut", List.of(Map.of())));
        HasilPemeriksaan hasil = periksa(tanpaEntri, rencana(SUDAH, SUDAH));

        assertThat(hasil.temuan()).isEmpty();
        assertThat(keadaan(hasil, "RI-001")).isEqualTo(TIDAK_BERLAKU);
        assertThat(keadaan(hasil, "SK-002")).isEqualTo(TERPENUHI);
        assertThat(hasil.bagian().laporanTindakLanjut()).isEqualTo(BELUM_DIISI);
        assertThat(hasil.status()).isEqualTo(LENGKAP);
    }

    @Test
    void setiapSubtopikRencanaYangTidakDilaporkanDisebutSendiri() {
        LaporanPmo tanpaEntri =
                LaporanUntukUji.diubah("perkembangan-lengkap", Map.of("/laporanTindakLanjut", List.of()));
        HasilPemeriksaan hasil = periksa(tanpaEntri, rencana(AKAN, SEDANG));

        assertThat(temuan(hasil))
                .containsExactly(
                        "RI-001 /laporanTindakLanjut", "SK-002 /laporanTindakLanjut", "SK-002 /laporanTindakLanjut");
        assertThat(hasil.temuan("SK-002").stream().map(t -> t.nilai().get("subtopik")))
                .containsExactly("1.F", "2.F");
    }

    @Test
    void statusYangTidakDiisiMewarisiLaporanTerakhirYangTunggal() {
        LaporanPmo laporan = akhir(null, null);

        assertThat(temuan(periksa(laporan), "TL-014")).hasSize(2);
        assertThat(temuan(periksa(laporan, rencana(AKAN, AKAN)), "TL-014")).isEmpty();
        assertThat(temuan(periksa(laporan, rencana("SELESAI", AKAN)), "TL-014"))
                .containsExactly("/laporanTindakLanjut/0/status");
    }

    @Test
    void duaLaporanSeperiodeYangSamaSamaMenyebutStatusDilewati() {
        LaporanPmo laporan = akhir(SEDANG, SEDANG);
        LaporanPmo sudah = perkembangan(SUDAH, SUDAH);
        LaporanPmo sebagian = perkembangan(SUDAH, "…");

        // Period 2 is told twice for both subtopics: what period 1 said is the latest that is sure.
        assertThat(temuan(periksa(laporan, rencana(AKAN, AKAN), sudah, sudah), "SK-004"))
                .isEmpty();
        // Only one of the two reports gives the second subtopic a status, so that one holds.
        assertThat(temuan(periksa(laporan, rencana(AKAN, AKAN), sudah, sebagian), "SK-004"))
                .containsExactly("/laporanTindakLanjut/1/status");
    }

    @Test
    void statusWarisanTidakTerlihatOlehSyaratLain() {
        HasilPemeriksaan hasil = periksa(akhir(null, null), rencana(AKAN, AKAN), perkembangan(AKAN, AKAN));

        assertThat(hasil.temuan()).isEmpty();
        assertThat(List.of("TL-010", "TL-031", "TL-032", "TL-033"))
                .allSatisfy(kode -> assertThat(keadaan(hasil, kode)).isEqualTo(TIDAK_BERLAKU));
    }

    @Test
    void siklusKeduaTidakMewarisiStatusSiklusPertama() {
        Map<String, Object> tanpaStatus = new HashMap<>();
        tanpaStatus.put("/laporanTindakLanjut/0/subtopik", "2.F");
        tanpaStatus.put("/laporanTindakLanjut/0/topik", "2");
        tanpaStatus.put("/laporanTindakLanjut/0/status", null);
        LaporanPmo laporan = LaporanUntukUji.diubah("perkembangan-siklus-2-lengkap", tanpaStatus);

        assertThat(temuan(periksa(laporan, rencana(SUDAH, SUDAH)), "TL-014"))
                .containsExactly("/laporanTindakLanjut/0/status");
    }

    private static LaporanPmo rencana(String satu, String dua) {
        return denganStatus("pemilihan-lengkap", satu, dua);
    }

    private static LaporanPmo perkembangan(String satu, String dua) {
        return denganStatus("perkembangan-lengkap", satu, dua);
    }

    private static LaporanPmo akhir(@Nullable String satu, @Nullable String dua) {
        return denganStatus("akhir-siklus-lengkap", satu, dua);
    }

    private static LaporanPmo denganStatus(String dasar, @Nullable String satu, @Nullable String dua) {
        Map<String, Object> status = new HashMap<>();
        status.put("/laporanTindakLanjut/0/status", satu);
        status.put("/laporanTindakLanjut/1/status", dua);
        return LaporanUntukUji.diubah(dasar, status);
    }
}
