package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The face that hosts see. */
class PmoEngineTest {

    private static final Instant PADA = Instant.parse("2023-09-18T05:00:00Z");
    private static final PmoEngine ENGINE =
            PmoEngine.builder().clock(Clock.fixed(PADA, ZoneOffset.UTC)).build();
    private static final LaporanPmo LENGKAP = LaporanUntukUji.dasar("pemilihan-lengkap");

    @Test
    void laporanLengkapDinyatakanLengkapOlehJamYangDiberikan() {
        HasilPemeriksaan hasil = ENGINE.check(LENGKAP);

        assertThat(hasil.lengkap()).isTrue();
        assertThat(hasil.diperiksaPada()).hasToString("2023-09-18T12:00+07:00[Asia/Jakarta]");
        assertThat(hasil.kebijakan().id()).isEqualTo("psp-2023-2024");
        assertThat(hasil.kebijakan().sidikJari()).matches("sha256:[0-9a-f]{64}");
        assertThat(hasil.daftarPeriksa()).hasSize(74);
        assertThat(ENGINE.now()).isEqualTo(Konteks.at(PADA));
    }

    @Test
    void kebijakanDalamKonteksMengalahkanYangDisebutLaporan() {
        HasilPemeriksaan hasil = ENGINE.check(LENGKAP, ENGINE.now().withKebijakan("psp-2023-2024-gtk"));

        assertThat(hasil.kebijakan().id()).isEqualTo("psp-2023-2024-gtk");
    }

    @Test
    void kebijakanTidakDikenalDalamLaporanMembuatnyaTidakTerbaca() {
        HasilPemeriksaan hasil =
                ENGINE.check(LENGKAP.toBuilder().kebijakan("psp-2023-2042").build());

        assertThat(hasil.status()).isEqualTo(StatusKelengkapan.TIDAK_TERBACA);
        assertThat(hasil.kebijakan()).isNull();
        assertThat(hasil.npsn()).isEqualTo("10000001");
        assertThat(hasil.temuan()).extracting(Temuan::toString).containsExactly("ST-011 /kebijakan");
        assertThat(hasil.daftarPeriksa()).isEmpty();
    }

    @Test
    void kebijakanTidakDikenalDalamKonteksAdalahKesalahanPemanggil() {
        assertThatThrownBy(() -> ENGINE.check(LENGKAP, ENGINE.now().withKebijakan("psp")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("konteks asks for policy psp, but this engine has [psp-2023-2024, psp-2023-2024-gtk]");
    }

    @Test
    void laporanBuatanJavaYangBentuknyaRusakTidakTerbaca() {
        LaporanPmo rusak = LaporanPmo.builder()
                .sekolah(Sekolah.builder().npsn("123").build())
                .periode(1)
                .laporanTindakLanjut(Arrays.asList(null, null))
                .statusDinyatakan(StatusKelengkapan.TIDAK_TERBACA)
                .build();

        assertThat(ENGINE.check(rusak).temuan())
                .extracting(Temuan::toString)
                .containsExactly(
                        "ST-004 /statusDinyatakan",
                        "ST-009 /sekolah/npsn",
                        "ST-010 /laporanTindakLanjut/0",
                        "ST-010 /laporanTindakLanjut/1");
    }

    @Test
    void teksYangBukanLaporanTidakTerbacaDenganTempatnya() {
        HasilBaca bacaan = LaporanReader.ofDefaults().read("{\"periode\": \"1\"}");

        HasilPemeriksaan hasil = ENGINE.check(bacaan);

        assertThat(hasil.status()).isEqualTo(StatusKelengkapan.TIDAK_TERBACA);
        assertThat(hasil.temuan()).extracting(Temuan::toString).containsExactly("ST-002 /periode");
        assertThat(hasil).hasToString("HasilPemeriksaan[null, periode null, TIDAK_TERBACA, temuan [ST-002 /periode]]");
    }

    @Test
    void pembebasanHanyaBerlakuBagiSekolahDanPeriodenya() {
        LaporanPmo tanpaPeserta = LENGKAP.toBuilder()
                .laporanPelaksanaan(LENGKAP.laporanPelaksanaan().toBuilder()
                        .jumlahPeserta(null)
                        .build())
                .build();

        HasilPemeriksaan bebas =
                ENGINE.check(tanpaPeserta, ENGINE.now().withDispensasi(List.of(pembebasan("10000001", 1, "LP-111"))));
        HasilPemeriksaan sekolahLain =
                ENGINE.check(tanpaPeserta, ENGINE.now().withDispensasi(List.of(pembebasan("10000002", 1, "LP-111"))));
        HasilPemeriksaan periodeLain =
                ENGINE.check(tanpaPeserta, ENGINE.now().withDispensasi(List.of(pembebasan("10000001", 2, "LP-111"))));

        assertThat(bebas.butir("LP-111").orElseThrow().keadaan()).isEqualTo(Keadaan.DIBEBASKAN);
        assertThat(bebas.lengkap()).isTrue();
        assertThat(sekolahLain.lengkap()).isFalse();
        assertThat(periodeLain.lengkap()).isFalse();
        assertThat(bebas.keterisian().berlaku())
                .isEqualTo(sekolahLain.keterisian().berlaku() - 1);
    }

    @Test
    void pembebasanDenganKodeYangTidakAdaAdalahKesalahanPemanggil() {
        assertThatThrownBy(() ->
                        ENGINE.check(LENGKAP, ENGINE.now().withDispensasi(List.of(pembebasan("10000001", 1, "LP-11")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "a Pembebasan waives LP-11, which the policy does not have; it has [BW-001, BW-002,");
    }

    @Test
    void saatPemeriksaanDiLuarTahunEmpatAngkaAdalahKesalahanPemanggil() {
        assertThatThrownBy(() -> Konteks.at(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Konteks.at(Instant.parse("0000-12-31T23:59:59Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pada is 0000-12-31T23:59:59Z, but must lie in the years 1 to 9998");
    }

    private static Pembebasan pembebasan(String npsn, int periode, String kode) {
        return new Pembebasan(
                Sasaran.sekolah(npsn),
                periode,
                kode,
                new Surat("421/17", "Dinas Pendidikan", LocalDate.of(2023, 9, 1), "sekolah terdampak banjir"));
    }
}
