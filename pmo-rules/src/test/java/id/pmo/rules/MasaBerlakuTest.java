package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.penjelasan.Penjelasan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a maintainer changes in YAML alone: a weight, a text, a limit, on and off, and from which day. */
class MasaBerlakuTest {

    private static final String ID = "psp-uji";
    private static final String LP_111 = "aturan/pemeriksaan/pelaksanaan/LP-111.yaml";
    private static final String SERATUS_PESERTA = """
            batasan:
              minimalPesertaWajar:
                - {nilai: 3, berlakuSampai: 2023-10-31, sumber: S1}
                - {nilai: 100, berlakuMulai: 2023-11-01, sumber: edaran}
            """;
    private static final LaporanPmo TANPA_PESERTA = tanpaPeserta();

    @Test
    void aturanYangBerubahNovemberMembiarkanPutusanSeptember() {
        PmoEngine engine = engine("", Map.of(LP_111, "berlakuMulai: 2023-11-01\n"));

        assertThat(keadaan(engine, "2023-10-31T23:59:59+07:00")).isEqualTo(Keadaan.TIDAK_BERLAKU);
        assertThat(keadaan(engine, "2023-11-01T00:00:00+07:00")).isEqualTo(Keadaan.BELUM_ADA);
        assertThat(periksa(engine, "2023-10-31T23:59:59+07:00").lengkap()).isTrue();
        assertThat(periksa(engine, "2023-11-01T00:00:00+07:00").lengkap()).isFalse();
    }

    @Test
    void hariDihitungDalamZonaKebijakan() {
        PmoEngine engine = engine("", Map.of(LP_111, "berlakuSampai: 2023-10-31\n"));

        assertThat(keadaan(engine, "2023-10-31T16:59:59Z")).isEqualTo(Keadaan.BELUM_ADA);
        assertThat(keadaan(engine, "2023-10-31T17:00:00Z")).isEqualTo(Keadaan.TIDAK_BERLAKU);
    }

    @Test
    void selamaBelumDikirimHariPemeriksaanMenentukan() {
        PmoEngine engine = engine("", Map.of(LP_111, "berlakuMulai: 2023-11-01\n"));
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
    void penjelasanMemakaiNilaiHariItu() {
        PmoEngine engine = engine(SERATUS_PESERTA, Map.of());
        LaporanPmo lengkap = LaporanUntukUji.dasar("pemilihan-lengkap");

        Penjelasan penjelasan =
                engine.explain(dikirim(lengkap, "2023-11-01T10:00:00+07:00"), pada("2023-12-01T00:00:00Z"), "LP-113");

        assertThat(penjelasan.nilaiKebijakan().toString()).contains("100", "edaran");
    }

    @Test
    void syaratYangDimatikanTidakBerlakuDanTidakTerhitung() {
        PmoEngine mati = engine("", Map.of(LP_111, "aktif: false\n"));
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
                        "sifat: CATATAN\npesan: {id: Peserta belum dihitung., en: Participants were not counted.}\n"));

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
        PmoEngine engine = engine("", Map.of(LP_111, "berlakuMulai: 2023-11-01\n"));

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
