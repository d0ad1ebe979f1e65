package id.pmo.rules.pinggir;

import static id.pmo.core.hasil.Keadaan.DIBEBASKAN;
import static id.pmo.core.hasil.Keadaan.TERPENUHI;
import static id.pmo.core.hasil.Keadaan.TIDAK_BERLAKU;
import static id.pmo.rules.pinggir.Pemeriksaan.ENGINE;
import static id.pmo.rules.pinggir.Pemeriksaan.bebas;
import static id.pmo.rules.pinggir.Pemeriksaan.keadaan;
import static id.pmo.rules.pinggir.Pemeriksaan.periksa;
import static id.pmo.rules.pinggir.Pemeriksaan.tanpa;
import static id.pmo.rules.pinggir.Pemeriksaan.temuan;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.KebijakanUji;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits, days off and waivers: what a policy or a dispensation changes, and what it leaves alone. */
class KetentuanTest {

    private static final String PSP = PmoEngine.DEFAULT_POLICY;

    @ParameterizedTest(name = "diperiksa {0}: BW-004 {1}, BW-002 {2}")
    @CsvSource({
        "2023-07-31T23:59:59+07:00, TIDAK_BERLAKU, TERPENUHI",
        "2023-09-12T23:59:59+07:00, TERPENUHI, TERPENUHI",
        "2023-09-13T00:00:00+07:00, BELUM_ADA, TERPENUHI",
        "2023-09-20T23:59:59+07:00, BELUM_ADA, TERPENUHI",
        "2023-09-21T00:00:00+07:00, TERPENUHI, BELUM_ADA",
        "2023-09-30T23:59:59+07:00, TERPENUHI, BELUM_ADA",
        "2023-10-01T00:00:00+07:00, TIDAK_BERLAKU, BELUM_ADA",
    })
    void pengingatDatangTujuhHariSebelumBatasSelamaJendelaTerbuka(String pada, String pengingat, String lewat) {
        HasilPemeriksaan hasil = periksa(ENGINE, PSP, LaporanUntukUji.dasar("draf-kosong"), pada);

        assertThat(keadaan(hasil, "BW-004")).hasToString(pengingat);
        assertThat(keadaan(hasil, "BW-002")).hasToString(lewat);
    }

    @Test
    void pengingatTidakDatangSebelumJendelaDibukaWalaupunHarinyaCukup() {
        PmoEngine engine = KebijakanUji.engine("uji", "batasan: {ingatkanHari: {nilai: 100, sumber: uji}}\n");
        LaporanPmo draf = LaporanUntukUji.dasar("draf-kosong");

        assertThat(keadaan(periksa(engine, "uji", draf, "2023-07-31T12:00:00+07:00"), "BW-004"))
                .isEqualTo(TIDAK_BERLAKU);
        assertThat(temuan(periksa(engine, "uji", draf, "2023-08-01T00:00:00+07:00"), "BW-004"))
                .containsExactly("/dikirimPada");
    }

    @ParameterizedTest(name = "libur [{0}], dikirim {1} → {2}")
    @CsvSource({
        "'', 2024-03-11T23:59:59+07:00, TEPAT_WAKTU, 2024-03-11",
        "'', 2024-03-12T00:00:00+07:00, TERLAMBAT, 2024-03-11",
        "2024-03-11, 2024-03-12T23:59:59+07:00, TEPAT_WAKTU, 2024-03-12",
        "'2024-03-11, 2024-03-12', 2024-03-13T23:59:59+07:00, TEPAT_WAKTU, 2024-03-13",
    })
    void batasPadaHariMingguBergeserKeHariKerjaBerikut(
            String libur, String dikirimPada, StatusWaktu status, String batas) {
        PmoEngine engine = KebijakanUji.engine("uji", """
                geserLibur: {nilai: HARI_KERJA_BERIKUT, sumber: uji}
                libur: {nilai: [%s], sumber: uji}
                """.formatted(libur));
        LaporanPmo laporan = LaporanUntukUji.diubah("pemilihan-siklus-2-lengkap", Map.of("/dikirimPada", dikirimPada));
        HasilPemeriksaan hasil = periksa(engine, "uji", laporan, "2024-08-10T00:00:00+07:00");

        assertThat(hasil.waktu().status()).isEqualTo(status);
        assertThat(hasil.waktu().batas()).hasToString(batas + "T23:59:59+07:00[Asia/Jakarta]");
        assertThat(temuan(hasil, "BW-001").isEmpty()).isEqualTo(status == StatusWaktu.TEPAT_WAKTU);
    }

    @Test
    void batasYangTidakDitetapkanMembuatSyaratnyaTidakBerlaku() {
        PmoEngine engine = KebijakanUji.engine("uji", """
                batasan:
                  minimalSubtopik: {nilai: null, sumber: uji}
                  maksimalSubtopik: {nilai: null, sumber: uji}
                  pihakDiharapkan: {nilai: null, sumber: uji}
                """);
        HasilPemeriksaan hasil =
                periksa(engine, "uji", LaporanUntukUji.dasar("perkembangan-lengkap"), "2024-08-10T00:00:00+07:00");

        assertThat(keadaan(hasil, "TL-009")).isEqualTo(TIDAK_BERLAKU);
        assertThat(keadaan(hasil, "LP-161")).isEqualTo(TIDAK_BERLAKU);
    }

    @Test
    void jumlahYangDisarankanBerlakuJugaTanpaJumlahMinimal() {
        PmoEngine engine = KebijakanUji.engine("uji", """
                batasan:
                  minimalSubtopik: {nilai: null, sumber: uji}
                  disarankanSubtopik: {nilai: 2, sumber: uji}
                """);
        LaporanPmo satu = LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanTindakLanjut/1", Map.of()));
        HasilPemeriksaan hasil = periksa(engine, "uji", satu, "2024-08-10T00:00:00+07:00");

        assertThat(temuan(hasil)).containsExactly("TL-008 /laporanTindakLanjut");
        assertThat(keadaan(hasil, "TL-001")).isEqualTo(TIDAK_BERLAKU);
    }

    @ParameterizedTest(name = "pertemuan {0}, tenggat {1}: {2}")
    @CsvSource({
        ", 2024-01-31, false",
        ", 2024-02-01, true",
        "2023-07-31, 2024-01-31, false",
        "2023-08-31, 2024-02-29, false",
        "2023-08-31, 2024-03-01, true",
    })
    void rencanaMenjangkauAkhirSiklusAtauEnamBulanMenurutYangTerakhir(
            String tanggal, String selesai, boolean melewati) {
        Map<String, Object> ubahan = new HashMap<>();
        ubahan.put("/laporanPelaksanaan/tanggal", tanggal);
        ubahan.put("/laporanTindakLanjut/0/tenggat/selesai", selesai);
        HasilPemeriksaan hasil =
                periksa(ENGINE, PSP, LaporanUntukUji.diubah("pemilihan-lengkap", ubahan), "2023-09-18T12:00:00+07:00");

        assertThat(temuan(hasil, "TL-018"))
                .isEqualTo(melewati ? List.of("/laporanTindakLanjut/0/tenggat/selesai") : List.of());
    }

    @Test
    void pembebasanMenghapusTemuanDanTidakDihitung() {
        LaporanPmo laporan =
                LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanPelaksanaan/dokumentasi", List.of()));
        HasilPemeriksaan hasil = tanpa(laporan, bebas("10000001", 1, "LP-131"));

        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.status()).isEqualTo(StatusKelengkapan.LENGKAP);
        assertThat(keadaan(hasil, "LP-131")).isEqualTo(DIBEBASKAN);
        assertThat(hasil.keterisian().berlaku())
                .isEqualTo(tanpa(laporan).keterisian().berlaku() - 1);
    }

    @Test
    void pembebasanUntukSekolahAtauPeriodeLainTidakBerlaku() {
        LaporanPmo laporan =
                LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanPelaksanaan/dokumentasi", List.of()));
        HasilPemeriksaan hasil = tanpa(laporan, bebas("10000002", 1, "LP-131"), bebas("10000001", 2, "LP-131"));

        assertThat(temuan(hasil)).containsExactly("LP-131 /laporanPelaksanaan/dokumentasi");
    }

    @Test
    void syaratYangTidakBerlakuTetapTidakBerlakuWalaupunDibebaskan() {
        HasilPemeriksaan hasil = tanpa(
                LaporanUntukUji.dasar("pemilihan-lengkap"),
                bebas("10000001", 1, "LP-123"),
                bebas("10000001", 1, "SK-003"),
                bebas("10000001", 1, "SK-006"));

        assertThat(keadaan(hasil, "LP-123")).isEqualTo(TIDAK_BERLAKU);
        assertThat(keadaan(hasil, "SK-003")).isEqualTo(TIDAK_BERLAKU);
        assertThat(keadaan(hasil, "SK-006")).isEqualTo(DIBEBASKAN);
        assertThat(keadaan(hasil, "LP-131")).isEqualTo(TERPENUHI);
    }
}
