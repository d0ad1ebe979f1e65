package id.pmo.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.rules.KebijakanUji;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The rules and a second, independent reading of the requirements agree on generated reports. */
class EngineAgainstOracleTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final PmoEngine ZONA_SEKOLAH =
            KebijakanUji.engine("zona-sekolah", "zonaWaktu: {nilai: SEKOLAH, sumber: uji}\n");
    private static final PmoEngine TANPA_BATASAN = KebijakanUji.engine("tanpa-batasan", """
            batasan:
              minimalSubtopik: {nilai: null, sumber: uji}
              maksimalSubtopik: {nilai: null, sumber: uji}
              minimalPanjangUraian: {nilai: null, sumber: uji}
              minimalPesertaWajar: {nilai: null, sumber: uji}
              minimalJp: {nilai: null, sumber: uji}
              ingatkanHari: {nilai: null, sumber: uji}
            """);

    private static final LocalDate EDARAN = LocalDate.parse("2024-01-10");
    private static final String KETENTUAN_BERUBAH = """
                pelapor:
                  - {nilai: [KEPALA_SEKOLAH, PLT_KEPALA_SEKOLAH], berlakuSampai: 2024-01-09, sumber: uji}
                  - {nilai: [FASILITATOR_SEKOLAH_PENGGERAK, PLT_KEPALA_SEKOLAH], berlakuMulai: 2024-01-10, sumber: uji}
                moda:
                  - {nilai: [LURING, DARING, CAMPURAN], berlakuSampai: 2024-01-09, sumber: uji}
                  - {nilai: [LURING], berlakuMulai: 2024-01-10, sumber: uji}
                minimalDokumentasi:
                  - {nilai: 2, berlakuSampai: 2024-01-09, sumber: uji}
                  - {nilai: 3, berlakuMulai: 2024-01-10, sumber: uji}
                minimalRekaman:
                  - {nilai: 0, berlakuSampai: 2024-01-09, sumber: uji}
                  - {nilai: 1, berlakuMulai: 2024-01-10, sumber: uji}
            """.indent(4);
    private static final PmoEngine BERUBAH = KebijakanUji.engine(
            "berubah", """
            batasan:
              minimalPesertaWajar:
                - {nilai: 3, berlakuSampai: 2024-01-09, sumber: uji}
                - {nilai: 30, berlakuMulai: 2024-01-10, sumber: uji}
              minimalPanjangUraian:
                - {nilai: 20, berlakuSampai: 2024-01-09, sumber: uji}
                - {nilai: 60, berlakuMulai: 2024-01-10, sumber: uji}
            """ + "angkatan:\n  1:\n" + KETENTUAN_BERUBAH + "  2:\n" + KETENTUAN_BERUBAH);

    @Property(tries = 4000, shrinking = ShrinkingMode.BOUNDED)
    void aturanDanOracleSependapat(@ForAll("kasus") Kasus kasus) {
        sependapat(periksa(ENGINE, kasus.kebijakan(), kasus), kasus.menurutOracle());
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void sependapatJugaBilaHariMengikutiZonaSekolah(@ForAll("diBerbagaiZona") Kasus kasus) {
        sependapat(
                periksa(ZONA_SEKOLAH, "zona-sekolah", kasus),
                menurutOracle(kasus, KetentuanOracle.bawaan(KetentuanOracle.PSP).denganZonaSekolah()));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void sependapatJugaBilaTidakAdaBatasanYangDitetapkan(@ForAll("kasus") Kasus kasus) {
        sependapat(
                periksa(TANPA_BATASAN, "tanpa-batasan", kasus),
                menurutOracle(kasus, KetentuanOracle.bawaan(KetentuanOracle.PSP).tanpaBatasan()));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void sependapatJugaBilaNilaiBerubahMenurutHari(@ForAll("kasus") Kasus kasus) {
        OffsetDateTime dikirim = kasus.laporan().dikirimPada();
        Instant dinilai = dikirim == null ? kasus.saat() : dikirim.toInstant();
        Statistics.label("sesudah edaran")
                .collect(dinilai.isAfter(Instant.parse("2024-01-09T17:00:00Z")))
                .coverage(sisi -> {
                    sisi.check(true).percentage(bagian -> bagian > 10);
                    sisi.check(false).percentage(bagian -> bagian > 10);
                });

        sependapat(
                periksa(BERUBAH, "berubah", kasus),
                menurutOracle(kasus, KetentuanOracle.bawaan(KetentuanOracle.PSP).denganEdaran(EDARAN)));
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }

    @Provide
    Arbitrary<Kasus> diBerbagaiZona() {
        Arbitrary<String> provinsi = Arbitraries.of(
                        "Jawa Tengah", "Kalimantan Barat", "Bali", "Kalimantan Utara", "Papua", "Maluku", "Atlantis")
                .injectNull(0.1);
        return Combinators.combine(LaporanArbitraries.kasus(), provinsi).as(EngineAgainstOracleTest::diProvinsi);
    }

    private static void sependapat(HasilPemeriksaan hasil, HasilOracle oracle) {
        assertThat(hasil.temuan().stream().map(Temuan::toString).toList()).isEqualTo(oracle.temuan());
        assertThat(hasil.daftarPeriksa().stream()
                        .filter(butir -> butir.keadaan() != oracle.keadaan().get(butir.kode()))
                        .map(butir -> "%s: %s by the rules, %s by the oracle"
                                .formatted(
                                        butir.kode(),
                                        butir.keadaan(),
                                        oracle.keadaan().get(butir.kode()))))
                .isEmpty();
        assertThat(hasil.daftarPeriksa().stream().map(ButirPeriksa::kode))
                .containsExactlyElementsOf(oracle.keadaan().keySet());
        assertThat(hasil.status()).isEqualTo(oracle.status());
        assertThat(hasil.bagian().laporanPelaksanaan()).isEqualTo(oracle.pelaksanaan());
        assertThat(hasil.bagian().laporanTindakLanjut()).isEqualTo(oracle.tindakLanjut());
        assertThat(hasil.bagian().entri()).isEqualTo(oracle.entri());
        assertThat(hasil.keterisian().terpenuhi()).isEqualTo(oracle.keterisian().terpenuhi());
        assertThat(hasil.keterisian().berlaku()).isEqualTo(oracle.keterisian().berlaku());
        waktuSama(hasil.waktu(), oracle.waktu());
    }

    private static HasilOracle menurutOracle(Kasus kasus, KetentuanOracle ketentuan) {
        return Oracle.periksa(kasus.laporan(), ketentuan, kasus.saat(), kasus.riwayat(), kasus.keringanan());
    }

    private static HasilPemeriksaan periksa(PmoEngine engine, String kebijakan, Kasus kasus) {
        return engine.check(kasus.laporan(), kasus.konteks().withKebijakan(kebijakan));
    }

    private static Kasus diProvinsi(Kasus kasus, @Nullable String provinsi) {
        LaporanPmo l = kasus.laporan();
        Sekolah s = l.sekolah();
        if (s == null) {
            return kasus;
        }
        Sekolah pindah = new Sekolah(
                s.npsn(),
                s.nama(),
                s.bentuk(),
                s.status(),
                s.angkatan(),
                provinsi,
                s.kabupatenKota(),
                s.kelompokPendampingan(),
                s.fasilitator());
        LaporanPmo laporan = new LaporanPmo(
                l.kebijakan(),
                pindah,
                l.periode(),
                l.pelapor(),
                l.laporanPelaksanaan(),
                l.laporanTindakLanjut(),
                l.statusDinyatakan(),
                l.dikirimPada(),
                l.diperbaruiPada());
        return new Kasus(laporan, kasus.kebijakan(), kasus.saat(), kasus.riwayat(), kasus.dispensasi());
    }

    private static void waktuSama(KetepatanWaktu waktu, HasilOracle.Waktu oracle) {
        if (oracle == null) {
            assertThat(waktu).isNull();
            return;
        }
        assertThat(waktu.status()).isEqualTo(oracle.status());
        assertThat(waktu.batas()).isEqualTo(oracle.batas());
        assertThat(waktu.selisihDetik()).isEqualTo(oracle.selisihDetik());
    }
}
