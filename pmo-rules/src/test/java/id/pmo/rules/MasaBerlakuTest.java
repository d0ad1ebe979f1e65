package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.penjelasan.NilaiKebijakan;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.core.penjelasan.SebabTidakDiminta;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a maintainer changes in YAML alone: a weight, a text, a limit, on and off, and from which day. */
class MasaBerlakuTest {

    private static final String ID = "psp-uji";
    private static final String LP_111 = "aturan/pemeriksaan/pelaksanaan/LP-111.yaml";
    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
    private static final String SERATUS_PESERTA = """
            batasan:
              minimalPesertaWajar:
                - {nilai: 3, berlakuSampai: 2023-10-31, sumber: S1}
                - {nilai: 100, berlakuMulai: 2023-11-01, sumber: edaran}
            """;
    private static final String TIGA_DOKUMENTASI = """
            angkatan:
              2:
                minimalDokumentasi:
                  - {nilai: 2, berlakuSampai: 2023-09-15, sumber: S0}
                  - {nilai: 3, berlakuMulai: 2023-09-16, sumber: edaran}
            """;
    private static final LaporanPmo LENGKAP = LaporanUntukUji.dasar("pemilihan-lengkap");
    private static final LaporanPmo TANPA_PESERTA = tanpaPeserta();

    @Test
    void aturanYangBerubahNovemberMembiarkanPutusanSeptember() {
        PmoEngine engine = engine("", Map.of(LP_111, "sumber: uji\nberlakuMulai: 2023-11-01\n"));

        assertThat(keadaan(engine, "2023-10-31T23:59:59+07:00")).isEqualTo(Keadaan.TIDAK_BERLAKU);
        assertThat(keadaan(engine, "2023-11-01T00:00:00+07:00")).isEqualTo(Keadaan.BELUM_ADA);
        assertThat(periksa(engine, "2023-10-31T23:59:59+07:00").lengkap()).isTrue();
        assertThat(periksa(engine, "2023-11-01T00:00:00+07:00").lengkap()).isFalse();
    }

    @Test
    void hariDihitungDalamZonaKebijakan() {
        PmoEngine engine = engine("", Map.of(LP_111, "sumber: uji\nberlakuSampai: 2023-10-31\n"));

        assertThat(keadaan(engine, "2023-10-31T16:59:59Z")).isEqualTo(Keadaan.BELUM_ADA);
        assertThat(keadaan(engine, "2023-10-31T17:00:00Z")).isEqualTo(Keadaan.TIDAK_BERLAKU);
    }

    @Test
    void selamaBelumDikirimHariPemeriksaanMenentukan() {
        PmoEngine engine = engine("", Map.of(LP_111, "sumber: uji\nberlakuMulai: 2023-11-01\n"));
        LaporanPmo draf = TANPA_PESERTA.toBuilder().dikirimPada(null).build();

        assertThat(keadaan(engine.check(draf, pada("2023-10-31T10:00:00Z")))).isEqualTo(Keadaan.TIDAK_BERLAKU);
        assertThat(keadaan(engine.check(draf, pada("2023-11-01T10:00:00Z")))).isEqualTo(Keadaan.BELUM_ADA);
    }

    @Test
    void batasMenurutHariPengiriman() {
        PmoEngine engine = engine(SERATUS_PESERTA, Map.of());
        LaporanPmo lengkap = LaporanUntukUji.dasar("pemilihan-lengkap");

        assertThat(kode(engine, lengkap, "2023-10-31T10:00:00+07:00")).doesNotContain("LP-113");
        assertThat(kode(engine, lengkap, "2023-11-01T10:00:00+07:00")).contains("LP-113");
    }

    @Test
    void nilaiAngkatanYangLamaBerlakuSampaiHariTerakhirnyaDiWib() {
        PmoEngine engine = engine(TIGA_DOKUMENTASI, Map.of());

        assertThat(kode(engine, LENGKAP, "2023-09-15T23:59:59+07:00")).isEmpty();
        assertThat(kode(engine, LENGKAP, "2023-09-15T16:59:59Z")).isEmpty();
    }

    @Test
    void nilaiAngkatanYangBaruBerlakuSejakHariPertamanyaDiWib() {
        PmoEngine engine = engine(TIGA_DOKUMENTASI, Map.of());

        assertThat(kode(engine, LENGKAP, "2023-09-16T00:00:00+07:00")).containsExactly("LP-131");
        assertThat(kode(engine, LENGKAP, "2023-09-15T17:00:00Z")).containsExactly("LP-131");
    }

    @Test
    void nilaiAngkatanMenurutHariPemeriksaanSelamaBelumDikirim() {
        PmoEngine engine = engine(TIGA_DOKUMENTASI, Map.of());
        LaporanPmo draf = LENGKAP.toBuilder().kebijakan(null).dikirimPada(null).build();

        assertThat(engine.check(draf, pada("2023-09-15T16:59:59Z")).temuan("LP-131"))
                .isEmpty();
        assertThat(engine.check(draf, pada("2023-09-15T17:00:00Z")).temuan("LP-131"))
                .hasSize(1);
    }

    @Test
    void nilaiAngkatanMenurutZonaSekolahBilaItuZonaKebijakan() {
        PmoEngine engine = engine("zonaWaktu: {nilai: SEKOLAH, sumber: uji}\n" + TIGA_DOKUMENTASI, Map.of());
        LaporanPmo papua = LENGKAP.toBuilder()
                .sekolah(LENGKAP.sekolah().toBuilder().provinsi("Papua").build())
                .build();

        assertThat(kode(engine, papua, "2023-09-15T14:59:59Z")).isEmpty();
        assertThat(kode(engine, papua, "2023-09-15T15:00:00Z")).containsExactly("LP-131");
    }

    @Test
    void pelaporDanModaMenurutHari() {
        PmoEngine engine = engine("""
                angkatan:
                  2:
                    pelapor:
                      - {nilai: [KEPALA_SEKOLAH, PLT_KEPALA_SEKOLAH], berlakuSampai: 2023-09-15, sumber: S1}
                      - {nilai: [PENGAWAS_SEKOLAH], berlakuMulai: 2023-09-16, sumber: edaran}
                    moda:
                      - {nilai: [LURING], berlakuSampai: 2023-09-15, sumber: S1}
                      - {nilai: [DARING], berlakuMulai: 2023-09-16, sumber: edaran}
                """, Map.of());

        assertThat(kode(engine, LENGKAP, "2023-09-15T10:00:00+07:00")).isEmpty();
        assertThat(kode(engine, LENGKAP, "2023-09-16T10:00:00+07:00")).containsExactly("ID-102", "LP-151");
    }

    @Test
    void angkatanLainTetapSepertiSemula() {
        PmoEngine engine = engine(TIGA_DOKUMENTASI, Map.of());
        LaporanPmo angkatanSatu = LENGKAP.toBuilder()
                .sekolah(LENGKAP.sekolah().toBuilder().angkatan(1).build())
                .build();

        assertThat(kode(engine, angkatanSatu, "2023-09-16T10:00:00+07:00")).isEmpty();
    }

    @Test
    void penjelasanMemakaiNilaiHariItuBesertaMasanya() {
        PmoEngine engine = engine(SERATUS_PESERTA, Map.of());

        assertThat(nilai(engine, "2023-10-31T10:00:00+07:00", "LP-113"))
                .contains(new NilaiKebijakan(
                        "batasan.minimalPesertaWajar",
                        3,
                        new Asal(Dasar.TERSURAT, "S1", null),
                        new MasaBerlaku(null, LocalDate.parse("2023-10-31"))));
        assertThat(nilai(engine, "2023-11-01T10:00:00+07:00", "LP-113"))
                .contains(new NilaiKebijakan(
                        "batasan.minimalPesertaWajar",
                        100,
                        new Asal(Dasar.TERSURAT, "edaran", null),
                        new MasaBerlaku(LocalDate.parse("2023-11-01"), null)));
        assertThat(nilai(engine(TIGA_DOKUMENTASI, Map.of()), "2023-09-16T10:00:00+07:00", "LP-131"))
                .contains(new NilaiKebijakan(
                        "angkatan.2.minimalDokumentasi",
                        3,
                        new Asal(Dasar.TERSURAT, "edaran", null),
                        new MasaBerlaku(LocalDate.parse("2023-09-16"), null)));
    }

    @Test
    void penjelasanMembedakanYangDimatikanDariYangDiLuarMasanya() {
        PmoEngine berkala = engine("", Map.of(LP_111, "sumber: uji\nberlakuMulai: 2023-11-01\n"));

        Penjelasan sebelum = jelaskan(berkala, "2023-10-31T23:59:59+07:00", "LP-111");
        assertThat(sebelum.hari()).isEqualTo("2023-10-31");
        assertThat(sebelum.tidakDiminta()).contains(SebabTidakDiminta.DI_LUAR_MASA);
        assertThat(jelaskan(berkala, "2023-11-01T00:00:00+07:00", "LP-111").tidakDiminta())
                .isEmpty();

        PmoEngine mati = engine("", Map.of(LP_111, "sumber: uji\naktif: false\nberlakuMulai: 2023-11-01\n"));
        assertThat(jelaskan(mati, "2023-10-31T23:59:59+07:00", "LP-111").tidakDiminta())
                .contains(SebabTidakDiminta.DIMATIKAN);
    }

    @Test
    void kalenderMemakaiNilaiHariItuDanMemintaYangBerlakuSaatPeriodeDibuka() {
        PmoEngine engine = engine("""
                angkatan:
                  2:
                    pelapor:
                      - {nilai: [KEPALA_SEKOLAH], berlakuSampai: 2023-10-31, sumber: S1}
                      - {nilai: [PENGAWAS_SEKOLAH], berlakuMulai: 2023-11-01, sumber: edaran}
                batasan:
                  ingatkanHari:
                    - {nilai: 7, berlakuSampai: 2023-10-31, sumber: S1}
                    - {nilai: 14, berlakuMulai: 2023-11-01, sumber: edaran}
                """, Map.of(LP_131, "sumber: uji\nberlakuMulai: 2023-11-01\n"));

        Kalender oktober = kalender(engine, "2023-10-31T16:59:59Z");
        assertThat(oktober.pelapor()).containsExactly(Peran.KEPALA_SEKOLAH);
        assertThat(oktober.ingatkanHari()).isEqualTo(7);
        assertThat(diminta(oktober, 2)).doesNotContain("LP-131");
        assertThat(diminta(oktober, 3)).contains("LP-131");

        Kalender november = kalender(engine, "2023-10-31T17:00:00Z");
        assertThat(november.pelapor()).containsExactly(Peran.PENGAWAS_SEKOLAH);
        assertThat(november.ingatkanHari()).isEqualTo(14);
        assertThat(diminta(november, 2)).contains("LP-131");
    }

    @Test
    void syaratYangDimatikanTidakBerlakuDanTidakTerhitung() {
        PmoEngine mati = engine("", Map.of(LP_111, "sumber: uji\naktif: false\n"));
        PmoEngine nyala = engine("", Map.of());
        String saat = "2023-09-18T10:00:00+07:00";

        assertThat(keadaan(mati, saat)).isEqualTo(Keadaan.TIDAK_BERLAKU);
        assertThat(periksa(mati, saat).lengkap()).isTrue();
        assertThat(periksa(mati, saat).daftarPeriksa()).hasSize(74);
        assertThat(periksa(mati, saat).keterisian().berlaku())
                .isEqualTo(periksa(nyala, saat).keterisian().berlaku() - 1);
        assertThat(periksa(nyala, saat).lengkap()).isFalse();
    }

    @Test
    void bobotDanBunyiPesanBerubahLewatYamlSaja() {
        PmoEngine engine = engine(
                "",
                Map.of(
                        LP_111,
                        "sifat: CATATAN\nsumber: uji\npesan: {id: Peserta belum dihitung., en: Participants were not counted.}\n"));

        HasilPemeriksaan hasil = periksa(engine, "2023-09-18T10:00:00+07:00");

        assertThat(hasil.lengkap()).isTrue();
        assertThat(hasil.temuan("LP-111")).singleElement().satisfies(temuan -> {
            assertThat(temuan.sifat()).isEqualTo(Sifat.CATATAN);
            assertThat(temuan.pesan().id()).isEqualTo("Peserta belum dihitung.");
            assertThat(temuan.pesan().en()).isEqualTo("Participants were not counted.");
        });
    }

    @Test
    void pembebasanSyaratYangTidakBerlakuTidakMengubahApaPun() {
        PmoEngine engine = engine("", Map.of(LP_111, "sumber: uji\nberlakuMulai: 2023-11-01\n"));

        assertThat(engine.kebijakan(ID).orElseThrow().syarat()).containsKey("LP-111");
        assertThat(engine.kalender(
                                Sekolah.builder().angkatan(1).build(),
                                pada("2023-09-01T00:00:00Z").withKebijakan(ID))
                        .periode()
                        .get(0)
                        .diminta())
                .extracting(diminta -> diminta.syarat().kode())
                .doesNotContain("LP-111");
    }

    private static PmoEngine engine(String yaml, Map<String, String> berkas) {
        return PmoEngine.builder()
                .policies(KebijakanUji.tambahan(ID, "extends: psp-2023-2024\n" + yaml, berkas)
                        .withParents(PolicySource.builtIn()))
                .defaultPolicy(ID)
                .build();
    }

    private static Penjelasan jelaskan(PmoEngine engine, String dikirim, String kode) {
        return engine.explain(dikirim(LENGKAP, dikirim), pada("2023-12-01T00:00:00Z"), kode);
    }

    private static List<NilaiKebijakan> nilai(PmoEngine engine, String dikirim, String kode) {
        return jelaskan(engine, dikirim, kode).nilaiKebijakan();
    }

    private static Kalender kalender(PmoEngine engine, String saat) {
        return engine.kalender(Sekolah.builder().angkatan(2).build(), pada(saat).withKebijakan(ID));
    }

    private static List<String> diminta(Kalender kalender, int periode) {
        return kalender.periode(periode).orElseThrow().diminta().stream()
                .map(diminta -> diminta.syarat().kode())
                .toList();
    }

    private static LaporanPmo tanpaPeserta() {
        LaporanPmo lengkap = LaporanUntukUji.dasar("pemilihan-lengkap");
        return lengkap.toBuilder()
                .kebijakan(null)
                .laporanPelaksanaan(lengkap.laporanPelaksanaan().toBuilder()
                        .jumlahPeserta(null)
                        .build())
                .build();
    }

    private static HasilPemeriksaan periksa(PmoEngine engine, String dikirim) {
        return engine.check(dikirim(TANPA_PESERTA, dikirim), pada("2023-12-01T00:00:00Z"));
    }

    private static List<String> kode(PmoEngine engine, LaporanPmo laporan, String dikirim) {
        return engine.check(dikirim(laporan, dikirim), pada("2023-12-01T00:00:00Z")).temuan().stream()
                .map(Temuan::kode)
                .toList();
    }

    private static LaporanPmo dikirim(LaporanPmo laporan, String saat) {
        return laporan.toBuilder()
                .kebijakan(null)
                .dikirimPada(OffsetDateTime.parse(saat))
                .build();
    }

    private static Konteks pada(String saat) {
        return Konteks.at(Instant.parse(saat));
    }

    private static Keadaan keadaan(PmoEngine engine, String dikirim) {
        return keadaan(periksa(engine, dikirim));
    }

    private static Keadaan keadaan(HasilPemeriksaan hasil) {
        return hasil.butir("LP-111").orElseThrow().keadaan();
    }
}
