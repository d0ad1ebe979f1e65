package id.pmo.rules.pinggir;

import static id.pmo.core.hasil.Keadaan.BELUM_ADA;
import static id.pmo.core.hasil.Keadaan.BELUM_DAPAT_DIPERIKSA;
import static id.pmo.core.hasil.Keadaan.DIBEBASKAN;
import static id.pmo.core.hasil.Keadaan.TERPENUHI;
import static id.pmo.core.hasil.Keadaan.TIDAK_BERLAKU;
import static id.pmo.rules.pinggir.Pemeriksaan.ENGINE;
import static id.pmo.rules.pinggir.Pemeriksaan.SESUDAHNYA;
import static id.pmo.rules.pinggir.Pemeriksaan.SURAT;
import static id.pmo.rules.pinggir.Pemeriksaan.keadaan;
import static id.pmo.rules.pinggir.Pemeriksaan.tanpa;
import static id.pmo.rules.pinggir.Pemeriksaan.temuan;
import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of dispensasi changes in a verdict, and that its letter shows. */
class DispensasiTest {

    private static final Sasaran SEKOLAH = Sasaran.sekolah("10000001");
    private static final PerubahanSubtopik GANTI = PerubahanSubtopik.ganti(SEKOLAH, 2, "2.F", "2.K", SURAT);

    @ParameterizedTest(name = "dikirim {0}: {1}")
    @CsvSource({
        "2023-09-25T23:59:59+07:00, TEPAT_WAKTU, ''",
        "2023-09-26T00:00:00+07:00, TERLAMBAT, BW-001",
        "2023-10-01T00:00:00+07:00, SETELAH_DITUTUP, BW-003",
    })
    void perpanjanganMenggeserBatasWaktu(String dikirimPada, StatusWaktu status, String temuan) {
        Perpanjangan perpanjangan = sampai("2023-09-25");
        HasilPemeriksaan hasil = tanpa(dikirim(dikirimPada), perpanjangan);

        assertThat(hasil.waktu().status()).isEqualTo(status);
        assertThat(hasil.waktu().batas()).hasToString("2023-09-25T23:59:59+07:00[Asia/Jakarta]");
        assertThat(hasil.waktu().perpanjangan()).isEqualTo(perpanjangan);
        assertThat(temuan(hasil)).isEqualTo(temuan.isEmpty() ? List.of() : List.of(temuan + " /dikirimPada"));
    }

    @ParameterizedTest(name = "dikirim {0}: {1}")
    @CsvSource({"2023-10-05T23:59:59+07:00, TEPAT_WAKTU", "2023-10-06T00:00:00+07:00, SETELAH_DITUTUP"})
    void perpanjanganMelewatiMasaPeriodeMenjagaPeriodeTetapTerbuka(String dikirimPada, StatusWaktu status) {
        HasilPemeriksaan hasil = tanpa(dikirim(dikirimPada), sampai("2023-10-05"));

        assertThat(hasil.waktu().status()).isEqualTo(status);
        assertThat(hasil.temuan("BW-003").stream().map(t -> t.pesan().id()))
                .isEqualTo(
                        status == StatusWaktu.TEPAT_WAKTU
                                ? List.of()
                                : List.of("Laporan dikirim pada 6 Oktober 2023, setelah periode ini ditutup pada"
                                        + " 5 Oktober 2023; batas waktunya 5 Oktober 2023."));
    }

    @ParameterizedTest(name = "diperiksa {0}: BW-004 {1}, BW-002 {2}")
    @CsvSource({
        "2023-09-27T23:59:59+07:00, TERPENUHI, TERPENUHI",
        "2023-09-28T00:00:00+07:00, BELUM_ADA, TERPENUHI",
        "2023-10-05T23:59:59+07:00, BELUM_ADA, TERPENUHI",
        "2023-10-06T00:00:00+07:00, TIDAK_BERLAKU, BELUM_ADA",
    })
    void pengingatMengikutiBatasWaktuYangDiperpanjang(String pada, String pengingat, String lewat) {
        HasilPemeriksaan hasil = ENGINE.check(
                LaporanUntukUji.dasar("draf-kosong"),
                Konteks.at(OffsetDateTime.parse(pada).toInstant()).withDispensasi(List.of(sampai("2023-10-05"))));

        assertThat(keadaan(hasil, "BW-004")).hasToString(pengingat);
        assertThat(keadaan(hasil, "BW-002")).hasToString(lewat);
    }

    @Test
    void perpanjanganTerlamaYangBerlakuDanTidakAdaYangMemajukanBatasWaktu() {
        LaporanPmo laporan = dikirim("2023-09-18T10:00:00+07:00");

        assertThat(tanpa(laporan, sampai("2023-09-28"), sampai("2023-09-25"))
                        .waktu()
                        .batas()
                        .toLocalDate())
                .isEqualTo("2023-09-28");
        assertThat(tanpa(laporan, sampai("2023-09-10")).waktu())
                .isEqualTo(tanpa(laporan).waktu());
    }

    @Test
    void pembebasanTampakBesertaSuratnya() {
        Pembebasan pembebasan = new Pembebasan(Sasaran.provinsi("JAWA TENGAH").diAngkatan(2), 1, "LP-131", SURAT);
        HasilPemeriksaan hasil = tanpa(
                LaporanUntukUji.diubah(
                        "pemilihan-lengkap",
                        Map.of(
                                "/laporanPelaksanaan/dokumentasi",
                                List.of(),
                                "/sekolah/provinsi",
                                "Jawa Tengah",
                                "/sekolah/angkatan",
                                2)),
                pembebasan);

        assertThat(hasil.butir("LP-131").orElseThrow().keadaan()).isEqualTo(DIBEBASKAN);
        assertThat(hasil.butir("LP-131").orElseThrow().pembebasan()).isEqualTo(pembebasan);
        assertThat(hasil.butir("LP-132").orElseThrow().pembebasan()).isNull();
    }

    @Test
    void perubahanSubtopikMenggantiRencanaSampaiAkhirSiklus() {
        for (String dasar : List.of("perkembangan-lengkap", "akhir-siklus-lengkap")) {
            HasilPemeriksaan semula = setelahRencana(LaporanUntukUji.dasar(dasar));
            HasilPemeriksaan diganti = setelahRencana(LaporanUntukUji.dasar(dasar), GANTI);

            assertThat(temuan(semula, "SK-001")).isEmpty();
            assertThat(semula.rencanaBerubah()).isNull();
            assertThat(temuan(diganti, "SK-001")).containsExactly("/laporanTindakLanjut/0/subtopik");
            assertThat(temuan(diganti, "SK-002")).containsExactly("/laporanTindakLanjut");
            assertThat(diganti.rencanaBerubah().subtopik()).containsExactly("1.F", "2.K");
            assertThat(diganti.rencanaBerubah().perubahan()).containsExactly(GANTI);
        }
    }

    @Test
    void laporanYangMengikutiPerubahanSubtopikSesuaiRencana() {
        Map<String, Object> ubahan = new HashMap<>(Map.of("/laporanTindakLanjut/0/subtopik", "2.K"));
        HasilPemeriksaan hasil = setelahRencana(LaporanUntukUji.diubah("perkembangan-lengkap", ubahan), GANTI);

        assertThat(keadaan(hasil, "SK-001")).isEqualTo(TERPENUHI);
        assertThat(keadaan(hasil, "SK-002")).isEqualTo(TERPENUHI);
    }

    @Test
    void perubahanMulaiPeriodeTigaTidakMenyentuhPeriodeDua() {
        PerubahanSubtopik mulaiTiga = PerubahanSubtopik.ganti(SEKOLAH, 3, "2.F", "2.K", SURAT);
        HasilPemeriksaan hasil = setelahRencana(LaporanUntukUji.dasar("perkembangan-lengkap"), mulaiTiga);

        assertThat(keadaan(hasil, "SK-001")).isEqualTo(TERPENUHI);
        assertThat(hasil.rencanaBerubah()).isNull();
    }

    @Test
    void siklusBerikutnyaDibandingkanDenganRencanaYangSudahBerubah() {
        LaporanPmo periodeEmpat = LaporanUntukUji.diubah(
                "pemilihan-siklus-2-lengkap",
                Map.of("/laporanTindakLanjut/0/topik", "2", "/laporanTindakLanjut/0/subtopik", "2.K"));

        assertThat(temuan(setelahRencana(periodeEmpat), "SK-003")).isEmpty();
        assertThat(temuan(setelahRencana(periodeEmpat, GANTI), "SK-003"))
                .containsExactly("/laporanTindakLanjut/0/subtopik");
    }

    @Test
    void rencanaYangTidakDiketahuiTidakDapatDiubah() {
        HasilPemeriksaan hasil = tanpa(LaporanUntukUji.dasar("perkembangan-lengkap"), GANTI);

        assertThat(keadaan(hasil, "SK-001")).isEqualTo(BELUM_DAPAT_DIPERIKSA);
        assertThat(hasil.rencanaBerubah()).isNull();
    }

    @Test
    void rencanaYangDikosongkanTidakMemintaEntri() {
        PerubahanSubtopik lepas =
                new PerubahanSubtopik(SEKOLAH, 2, new TreeSet<>(List.of("1.F", "2.F")), new TreeSet<>(), SURAT);
        LaporanPmo kosong = LaporanUntukUji.diubah("perkembangan-lengkap", Map.of("/laporanTindakLanjut", List.of()));

        assertThat(keadaan(setelahRencana(kosong), "RI-001")).isEqualTo(BELUM_ADA);
        assertThat(keadaan(setelahRencana(kosong, lepas), "RI-001")).isEqualTo(TIDAK_BERLAKU);
    }

    private static HasilPemeriksaan setelahRencana(LaporanPmo laporan, Dispensasi... dispensasi) {
        return ENGINE.check(
                laporan,
                Konteks.at(SESUDAHNYA)
                        .withRiwayat(List.of(LaporanUntukUji.dasar("pemilihan-lengkap")))
                        .withDispensasi(List.of(dispensasi)));
    }

    private static Perpanjangan sampai(String hari) {
        return new Perpanjangan(SEKOLAH, 1, LocalDate.parse(hari), SURAT);
    }

    private static LaporanPmo dikirim(String saat) {
        return LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/dikirimPada", saat));
    }
}
