package id.pmo.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The rules and a second, independent reading of the requirements agree on generated reports. */
class EngineAgainstOracleTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    @Property(tries = 4000, shrinking = ShrinkingMode.BOUNDED)
    void aturanDanOracleSependapat(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = periksa(kasus);
        HasilOracle oracle = kasus.menurutOracle();

        assertThat(hasil.temuan().stream().map(Temuan::toString).toList()).isEqualTo(oracle.temuan());
        assertThat(hasil.daftarPeriksa().stream().collect(Collectors.toMap(ButirPeriksa::kode, ButirPeriksa::keadaan)))
                .isEqualTo(oracle.keadaan());
        assertThat(hasil.status()).isEqualTo(oracle.status());
        assertThat(hasil.bagian().laporanPelaksanaan()).isEqualTo(oracle.pelaksanaan());
        assertThat(hasil.bagian().laporanTindakLanjut()).isEqualTo(oracle.tindakLanjut());
        assertThat(hasil.bagian().entri()).isEqualTo(oracle.entri());
        assertThat(hasil.keterisian().terpenuhi()).isEqualTo(oracle.keterisian().terpenuhi());
        assertThat(hasil.keterisian().berlaku()).isEqualTo(oracle.keterisian().berlaku());
        waktuSama(hasil.waktu(), oracle.waktu());
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }

    static HasilPemeriksaan periksa(Kasus kasus) {
        Konteks konteks = Konteks.at(kasus.saat())
                .withKebijakan(kasus.kebijakan())
                .withDispensasi(kasus.dibebaskan().stream()
                        .map(kode -> new Pembebasan(
                                kasus.laporan().sekolah().npsn(),
                                kasus.laporan().periode(),
                                kode,
                                "uji",
                                "1",
                                "uji",
                                LocalDate.EPOCH))
                        .toList());
        return ENGINE.check(kasus.laporan(), kasus.riwayat() == null ? konteks : konteks.withRiwayat(kasus.riwayat()));
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
