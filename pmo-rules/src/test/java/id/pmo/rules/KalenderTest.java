package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.kalender.AgendaPeriode;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kebijakan.SaatTugas;
import id.pmo.core.kebijakan.Tugas;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school's calendar says, by when and in which zone. */
class KalenderTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks PADA = pada("2023-09-18T12:00:00+07:00");
    private static final Surat SURAT = new Surat("1/2023", "Dinas Pendidikan", LocalDate.of(2023, 9, 1), "banjir");

    @Test
    void enamPeriodeDenganJendelaDanBatasWaktunya() {
        Kalender kalender = ENGINE.kalender(sekolah("Jawa Tengah", 2), PADA);

        assertThat(kalender.periode().stream()
                        .map(p -> p.dibuka().toLocalDate() + " " + p.batas().toLocalDate() + " "
                                + p.ditutup().toLocalDate() + " " + p.status() + " " + p.sisaHari()))
                .containsExactly(
                        "2023-08-01 2023-09-20 2023-09-30 BERJALAN 2",
                        "2023-10-01 2023-11-10 2023-11-30 BELUM_DIBUKA 53",
                        "2023-12-01 2023-12-20 2024-01-31 BELUM_DIBUKA 93",
                        "2024-02-01 2024-03-10 2024-03-31 BELUM_DIBUKA 174",
                        "2024-04-01 2024-05-10 2024-05-31 BELUM_DIBUKA 235",
                        "2024-06-01 2024-07-10 2024-07-31 BELUM_DIBUKA 296");
        assertThat(kalender.pelapor()).containsExactly(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH);
        assertThat(kalender.ingatkanHari()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Jawa Tengah, 2023-09-20T23:59:59+07:00[Asia/Jakarta], false",
        "Bali, 2023-09-21T00:59:59+08:00[Asia/Makassar], false",
        "Papua, 2023-09-21T01:59:59+09:00[Asia/Jayapura], false",
        "Atlantis, 2023-09-20T23:59:59+07:00[Asia/Jakarta], true",
    })
    void batasWaktuDibacaDiJamSekolah(String provinsi, String batas, boolean diandaikan) {
        Kalender kalender = ENGINE.kalender(sekolah(provinsi, 1), PADA);

        assertThat(periode(kalender, 1).batas()).hasToString(batas);
        assertThat(kalender.zonaDiandaikan()).isEqualTo(diandaikan);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-07-31T23:59:59+07:00, BELUM_DIBUKA, 51",
        "2023-08-01T00:00:00+07:00, BERJALAN, 50",
        "2023-09-20T23:59:59+07:00, BERJALAN, 0",
        "2023-09-21T00:00:00+07:00, LEWAT_BATAS, -1",
        "2023-10-01T00:00:00+07:00, DITUTUP, -11",
    })
    void statusPeriodeMenurutHariKebijakan(String pada, String status, int sisaHari) {
        AgendaPeriode satu = periode(ENGINE.kalender(sekolah("Papua", 1), pada(pada)), 1);

        assertThat(satu.status()).hasToString(status);
        assertThat(satu.sisaHari()).isEqualTo(sisaHari);
    }

    @Test
    void perpanjanganMenggeserBatasWaktuDanPenutupanPeriode() {
        Perpanjangan perpanjangan =
                new Perpanjangan(Sasaran.provinsi("Jawa Tengah"), 1, LocalDate.of(2023, 10, 5), SURAT);
        Kalender kalender = ENGINE.kalender(sekolah("Jawa Tengah", 2), PADA.withDispensasi(List.of(perpanjangan)));

        assertThat(periode(kalender, 1).batas().toLocalDate()).isEqualTo("2023-10-05");
        assertThat(periode(kalender, 1).ditutup().toLocalDate()).isEqualTo("2023-10-05");
        assertThat(periode(kalender, 1).perpanjangan()).isEqualTo(perpanjangan);
        assertThat(periode(kalender, 2).perpanjangan()).isNull();
    }

    @Test
    void yangDimintaMenurutPeriodeDanAngkatan() {
        Kalender dua = ENGINE.kalender(sekolah("Bali", 2), PADA);
        Kalender tiga = ENGINE.kalender(sekolah("Bali", 3), PADA);

        assertThat(diminta(dua, 1))
                .contains("LP-121", "LP-122", "LP-131", "TL-001", "TL-011", "TL-016")
                .doesNotContain("LP-141", "RI-001");
        assertThat(diminta(dua, 2)).contains("LP-131", "RI-001", "RI-011").doesNotContain("LP-121", "TL-001", "TL-011");
        assertThat(diminta(tiga, 1)).contains("LP-141").doesNotContain("LP-131");
        assertThat(periode(dua, 1).diminta().stream()
                        .filter(p -> p.syarat().kode().equals("LP-131"))
                        .map(p -> p.cara().id()))
                .containsExactly("Unggah 2 dokumentasi lagi, lengkap dengan judul dan berkasnya.");
    }

    @Test
    void yangDibebaskanTidakDiminta() {
        Kalender kalender = ENGINE.kalender(
                sekolah("Bali", 2),
                PADA.withDispensasi(List.of(new Pembebasan(Sasaran.angkatan(2), 1, "LP-131", SURAT))));

        assertThat(diminta(kalender, 1)).doesNotContain("LP-131");
        assertThat(diminta(kalender, 2)).contains("LP-131");
    }

    @Test
    void tugasMenurutAngkatan() {
        assertThat(tugas(
                        ENGINE.kalender(sekolah("Bali", 1), PADA), Peran.FASILITATOR_SEKOLAH_PENGGERAK, SaatTugas.SAAT))
                .isEmpty();
        assertThat(tugas(
                        ENGINE.kalender(sekolah("Bali", 3), PADA), Peran.FASILITATOR_SEKOLAH_PENGGERAK, SaatTugas.SAAT))
                .containsExactly(
                        "Memandu pembahasan akar masalah sampai pengawas dan guru sepakat tentang solusinya.",
                        "Meninjau tindak lanjut yang sudah berjalan.");
        assertThat(ENGINE.kalender(Sekolah.builder().build(), PADA).tugas()).isEmpty();
    }

    @Test
    void kebijakanYangTidakAdaAdalahKesalahanPemanggil() {
        assertThatThrownBy(() -> ENGINE.kalender(Sekolah.builder().build(), PADA.withKebijakan("lain")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("konteks asks for policy lain, but this engine has [psp-2023-2024, psp-2023-2024-gtk]");
    }

    private static List<String> diminta(Kalender kalender, int ke) {
        return periode(kalender, ke).diminta().stream()
                .map(p -> p.syarat().kode())
                .toList();
    }

    private static List<String> tugas(Kalender kalender, Peran pihak, SaatTugas saat) {
        return kalender.tugas().stream()
                .filter(t -> t.pihak() == pihak && t.saat() == saat)
                .map(Tugas::uraian)
                .map(DwiBahasa::id)
                .toList();
    }

    private static AgendaPeriode periode(Kalender kalender, int ke) {
        return kalender.periode(ke).orElseThrow();
    }

    private static Sekolah sekolah(String provinsi, int angkatan) {
        return Sekolah.builder()
                .npsn("10000001")
                .provinsi(provinsi)
                .angkatan(angkatan)
                .build();
    }

    private static Konteks pada(String saat) {
        return Konteks.at(OffsetDateTime.parse(saat).toInstant());
    }
}
