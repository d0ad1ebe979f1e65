package id.pmo.rules.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Says once what hundreds of examples would say each: that the reports they start from have become faulty. */
class LaporanDasarTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pemilihan-lengkap",
                "pemilihan-angkatan-3-lengkap",
                "pemilihan-siklus-2-lengkap",
                "perkembangan-lengkap",
                "perkembangan-siklus-2-lengkap",
                "akhir-siklus-lengkap",
            })
    void laporanDasarTanpaTemuan(String dasar) {
        LaporanPmo laporan = LaporanUntukUji.dasar(dasar);

        assertThat(ENGINE.check(laporan, Konteks.at(laporan.dikirimPada().toInstant()))
                        .temuan())
                .isEmpty();
    }
}
