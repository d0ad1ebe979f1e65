package id.pmo.rules.pinggir;

import static id.pmo.core.hasil.Keadaan.TERPENUHI;
import static id.pmo.core.hasil.Keadaan.TIDAK_BERLAKU;
import static id.pmo.core.laporan.StatusKelengkapan.BELUM_DIISI;
import static id.pmo.core.laporan.StatusKelengkapan.BELUM_LENGKAP;
import static id.pmo.core.laporan.StatusKelengkapan.TIDAK_TERBACA;
import static id.pmo.rules.pinggir.Pemeriksaan.keadaan;
import static id.pmo.rules.pinggir.Pemeriksaan.periksa;
import static id.pmo.rules.pinggir.Pemeriksaan.temuan;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.rules.LaporanUntukUji;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blank texts, empty rows of a form, and numbers that the policy does not know. */
class TanpaIsiTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "…", "   "})
    void npsnTanpaHurufDanAngkaSamaDenganTidakDiisi(String npsn) {
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/sekolah/npsn", npsn)));

        assertThat(temuan(hasil)).containsExactly("ID-001 /sekolah/npsn");
        assertThat(hasil.npsn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "…", " psp-2023-2024 "})
    void kebijakanTanpaIsiBerartiKebijakanBawaan(String kebijakan) {
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/kebijakan", kebijakan)));

        assertThat(hasil.kebijakan().id()).isEqualTo("psp-2023-2024");
        assertThat(hasil.temuan()).isEmpty();
    }

    @Test
    void kebijakanYangTidakDikenalTidakTerbaca() {
        HasilPemeriksaan hasil =
                periksa(LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/kebijakan", "psp-2022-2023")));

        assertThat(temuan(hasil)).containsExactly("ST-011 /kebijakan");
        assertThat(hasil.status()).isEqualTo(TIDAK_TERBACA);
        assertThat(hasil.npsn()).isEqualTo("10000001");
        assertThat(hasil.periode()).isEqualTo(1);
        assertThat(hasil.daftarPeriksa()).isEmpty();
    }

    @Test
    void kodeTopikSubtopikDanStatusTanpaHurufSamaDenganTidakDiisi() {
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.diubah(
                "pemilihan-lengkap",
                Map.of(
                        "/laporanTindakLanjut/0/topik", "…",
                        "/laporanTindakLanjut/0/subtopik", "-",
                        "/laporanTindakLanjut/0/status", "…")));

        assertThat(temuan(hasil))
                .containsExactly(
                        "TL-001 /laporanTindakLanjut",
                        "TL-006 /laporanTindakLanjut/0/subtopik",
                        "TL-014 /laporanTindakLanjut/0/status");
    }

    @Test
    void laporanYangHanyaBerisiBarisKosongBelumDiisi() {
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.diubah(
                "pemilihan-lengkap",
                Map.of(
                        "/laporanPelaksanaan",
                        Map.of("hasilRefleksi", "-", "dokumentasi", baris(Map.of("judul", "…")), "rekaman", baris()),
                        "/laporanTindakLanjut",
                        List.of(
                                Map.of(),
                                Map.of("refleksi", Map.of("kendala", "-"), "tenggat", Map.of()),
                                Map.of("pihakTerlibat", baris(Map.of("pihak", "-")))))));

        assertThat(hasil.status()).isEqualTo(BELUM_DIISI);
        assertThat(hasil.bagian().laporanPelaksanaan()).isEqualTo(BELUM_DIISI);
        assertThat(hasil.bagian().laporanTindakLanjut()).isEqualTo(BELUM_DIISI);
        assertThat(hasil.bagian().entri()).containsExactly(BELUM_DIISI, BELUM_DIISI, BELUM_DIISI);
        assertThat(temuan(hasil))
                .containsExactly(
                        "LP-101 /laporanPelaksanaan/tanggal",
                        "LP-111 /laporanPelaksanaan/jumlahPeserta",
                        "LP-121 /laporanPelaksanaan/hasilRefleksi",
                        "LP-122 /laporanPelaksanaan/akarMasalah",
                        "LP-131 /laporanPelaksanaan/dokumentasi",
                        "TL-001 /laporanTindakLanjut");
        assertThat(List.of("LP-132", "LP-134", "TL-006", "TL-041"))
                .allSatisfy(kode -> assertThat(keadaan(hasil, kode)).isEqualTo(TIDAK_BERLAKU));
    }

    @Test
    void barisKosongDiabaikanTetapiNomorUrutBerlanjut() {
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.diubah(
                "pemilihan-lengkap",
                Map.of(
                        "/laporanPelaksanaan/dokumentasi",
                        List.of(
                                Map.of(),
                                Map.of("judul", "Notulen", "berkas", "a.pdf"),
                                Map.of("judul", "-", "berkas", "a.pdf")))));

        assertThat(temuan(hasil))
                .containsExactly(
                        "LP-132 /laporanPelaksanaan/dokumentasi/2/judul",
                        "LP-134 /laporanPelaksanaan/dokumentasi/2/berkas");
    }

    @Test
    void periodeYangTidakDikenalHanyaMemeriksaIdentitas() {
        HasilPemeriksaan hasil = periksa(
                LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/periode", 9, "/statusDinyatakan", "LENGKAP")));

        assertThat(temuan(hasil)).containsExactly("ID-005 /periode");
        assertThat(hasil.waktu()).isNull();
        assertThat(hasil.status()).isEqualTo(BELUM_LENGKAP);
        assertThat(hasil.bagian().laporanPelaksanaan()).isEqualTo(BELUM_LENGKAP);
        assertThat(hasil.bagian().entri()).containsExactly(BELUM_LENGKAP, BELUM_LENGKAP);
        assertThat(hasil.daftarPeriksa().stream()
                        .filter(butir -> butir.keadaan() != TIDAK_BERLAKU)
                        .map(ButirPeriksa::kode))
                .containsExactly("ID-001", "ID-002", "ID-003", "ID-004", "ID-005", "ID-101", "ID-102");
        assertThat(hasil.keterisian().terpenuhi()).isEqualTo(6);
        assertThat(hasil.keterisian().berlaku()).isEqualTo(7);
    }

    @Test
    void periodeYangTidakDiisiPunTidakMenghitungWaktu() {
        Map<String, Object> tanpaPeriode = new HashMap<>();
        tanpaPeriode.put("/periode", null);
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.diubah("draf-kosong", tanpaPeriode));

        assertThat(temuan(hasil)).containsExactly("ID-004 /periode");
        assertThat(hasil.waktu()).isNull();
        assertThat(hasil.status()).isEqualTo(BELUM_DIISI);
    }

    @Test
    void angkatanYangTidakDikenalTidakMemintaDokumentasiDanRekaman() {
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.diubah(
                "pemilihan-lengkap",
                Map.of(
                        "/sekolah/angkatan",
                        4,
                        "/pelapor/peran",
                        "GURU",
                        "/laporanPelaksanaan/dokumentasi",
                        List.of(Map.of("berkas", "a.pdf"), Map.of("berkas", "a.pdf")))));

        assertThat(temuan(hasil))
                .containsExactly("ID-003 /sekolah/angkatan", "LP-134 /laporanPelaksanaan/dokumentasi/1/berkas");
        assertThat(List.of("ID-102", "LP-131", "LP-132", "LP-133", "LP-141", "LP-151", "LP-162"))
                .allSatisfy(kode -> assertThat(keadaan(hasil, kode)).isEqualTo(TIDAK_BERLAKU));
        assertThat(keadaan(hasil, "LP-161")).isEqualTo(TERPENUHI);
    }

    @SafeVarargs
    private static List<Map<String, Object>> baris(Map<String, Object>... lain) {
        return List.of(Map.of(), lain.length == 0 ? Map.of() : lain[0]);
    }
}
