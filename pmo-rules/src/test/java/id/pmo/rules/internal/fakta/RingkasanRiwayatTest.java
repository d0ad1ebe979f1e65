package id.pmo.rules.internal.fakta;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the school's other reports become facts. */
class RingkasanRiwayatTest {

    @Test
    void ribuanLaporanLainDiringkasMenjadiPeriodeDanAngkatannya() {
        List<LaporanPmo> lain = new ArrayList<>(Collections.nCopies(2_000, LaporanUntukUji.dasar("pemilihan-lengkap")));
        lain.add(LaporanUntukUji.dasar("perkembangan-lengkap"));
        lain.add(LaporanUntukUji.dasar("pemilihan-angkatan-3-lengkap"));
        Kebijakan kebijakan =
                PmoEngine.ofDefaults().kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow();
        Keringanan tanpa = Keringanan.of(null, DaftarDispensasi.of(List.of()), kebijakan, DaftarWilayah::ofDefaults);
        RingkasanRiwayat ringkasan = new RingkasanRiwayat(kebijakan, tanpa, lain);

        assertThat(ringkasan.periodeLain()).containsExactly(1, 2);
        assertThat(ringkasan.angkatanSelain(LaporanUntukUji.dasar("pemilihan-lengkap")))
                .containsExactly(3);
    }
}
