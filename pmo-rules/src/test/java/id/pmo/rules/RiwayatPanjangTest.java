package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A school with very many other reports. */
class RiwayatPanjangTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks KONTEKS = Konteks.at(Instant.parse("2024-08-01T00:00:00Z"));
    private static final LaporanPmo LAPORAN = LaporanUntukUji.dasar("pemilihan-lengkap");

    @Test
    void sepuluhRibuLaporanLainDinilaiSepertiSatu() {
        HasilPemeriksaan satu = ENGINE.check(LAPORAN, KONTEKS.withRiwayat(List.of(LAPORAN)));
        HasilPemeriksaan banyak = ENGINE.check(LAPORAN, KONTEKS.withRiwayat(Collections.nCopies(10_000, LAPORAN)));

        assertThat(banyak).isEqualTo(satu);
        assertThat(satu.temuan()).extracting(Temuan::kode).contains("SK-006");
    }

    @Test
    void riwayatBerisiNullDitolakDenganMenyebutTempatnya() {
        assertThatThrownBy(() -> KONTEKS.withRiwayat(Arrays.asList(LAPORAN, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a report in laporanLain");
    }
}
