package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.laporan.LaporanPmo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of reports that are judged together, those of one school under one policy are each other's history. */
class RiwayatBersamaTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks DASAR = Konteks.at(Instant.parse("2024-08-10T00:00:00Z"));
    private static final LaporanPmo RENCANA = LaporanUntukUji.dasar("pemilihan-lengkap");
    private static final LaporanPmo PERKEMBANGAN = LaporanUntukUji.dasar("perkembangan-lengkap");
    private static final LaporanPmo SEKOLAH_LAIN =
            LaporanUntukUji.baca(LaporanUntukUji.json("pemilihan-lengkap").replace("10000001", "10000002"));
    private static final LaporanPmo KEBIJAKAN_LAIN =
            RENCANA.toBuilder().kebijakan("psp-2023-2024-gtk").build();

    @Test
    void laporanSekolahLainDanKebijakanLainBukanRiwayat() {
        RiwayatBersama riwayat = dari(DASAR, RENCANA, SEKOLAH_LAIN, KEBIJAKAN_LAIN, PERKEMBANGAN);

        assertThat(riwayat.lain(0)).containsExactly(PERKEMBANGAN);
        assertThat(riwayat.lain(3)).containsExactly(RENCANA);
        assertThat(riwayat.konteks(0)).isEqualTo(DASAR.withRiwayat(List.of(PERKEMBANGAN)));
    }

    @Test
    void tanpaLaporanLainTidakAdaRiwayat() {
        assertThat(dari(DASAR, RENCANA, SEKOLAH_LAIN).konteks(1)).isEqualTo(DASAR);
    }

    @Test
    void kebijakanYangDimintaMengalahkanYangDisebut() {
        Konteks diminta = DASAR.withKebijakan("psp-2023-2024-gtk");

        assertThat(dari(diminta, RENCANA, KEBIJAKAN_LAIN).lain(0)).containsExactly(KEBIJAKAN_LAIN);
    }

    @Test
    void laporanKembarSalingMenjadiRiwayat() {
        assertThat(dari(DASAR, RENCANA, RENCANA).lain(1)).containsExactly(RENCANA);
    }

    @Test
    void yangTidakTerbacaAtauTanpaNpsnTidakPunyaRiwayat() {
        HasilBaca rusak = LaporanReader.ofDefaults().read("{\"sekolah\":{\"npsn\":\"10000001\"},\"periode\":\"x\"}");
        HasilBaca tanpa = new HasilBaca.Terbaca(LaporanPmo.builder().periode(1).build());
        RiwayatBersama riwayat =
                RiwayatBersama.dari(List.of(rusak, tanpa, tanpa, new HasilBaca.Terbaca(RENCANA)), ENGINE, DASAR);

        for (int i = 0; i < 4; i++) {
            assertThat(riwayat.konteks(i)).isEqualTo(DASAR);
        }
        assertThat(KunciRiwayat.dari(RENCANA, ENGINE, DASAR))
                .isEqualTo(Optional.of(new KunciRiwayat("10000001", PmoEngine.DEFAULT_POLICY)));
    }

    private static RiwayatBersama dari(Konteks dasar, LaporanPmo... laporan) {
        return RiwayatBersama.dari(
                List.of(laporan).stream().map(HasilBaca.Terbaca::new).toList(), ENGINE, dasar);
    }
}
