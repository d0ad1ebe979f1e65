package id.pmo.rules.internal.fakta;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all reports of one school are to one of them. */
class RiwayatSekolahTest {

    private static final LaporanPmo RENCANA = LaporanUntukUji.dasar("pemilihan-lengkap");
    private static final LaporanPmo PERKEMBANGAN = LaporanUntukUji.dasar("perkembangan-lengkap");
    private static final Kebijakan KEBIJAKAN =
            PmoEngine.ofDefaults().kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow();
    private static final TahapLaporan TAHAP = new TahapLaporan(KEBIJAKAN);

    @Test
    void laporanItuSendiriBukanRiwayatnya() {
        LaporanPmo angkatanLain = RENCANA.toBuilder()
                .sekolah(Sekolah.builder().npsn("10000001").angkatan(3).build())
                .periode(4)
                .build();
        RiwayatSekolah sekolah = new RiwayatSekolah(List.of(RENCANA, PERKEMBANGAN, angkatanLain));

        assertThat(sekolah.selain(0)).containsExactly(PERKEMBANGAN, angkatanLain);
        assertThat(terindeks(sekolah, 0).periode()).containsExactly(2, 4);
        assertThat(terindeks(sekolah, 0).seperiode(1)).isEmpty();
        assertThat(terindeks(sekolah, 1).seperiode(1)).containsExactly(RENCANA);
        assertThat(terindeks(sekolah, 2).angkatan())
                .doesNotContain(3)
                .isEqualTo(new DaftarLaporan(sekolah.selain(2)).angkatan());
    }

    @Test
    void kembarnyaTetapRiwayatnya() {
        RiwayatSekolah sekolah = new RiwayatSekolah(List.of(RENCANA, RENCANA));

        assertThat(terindeks(sekolah, 1).periode()).containsExactly(1);
        assertThat(terindeks(sekolah, 1).seperiode(1)).containsExactly(RENCANA);
        assertThat(terindeks(sekolah, 1).angkatan()).hasSize(1);
    }

    /** What depends on none of the reports that ask is worked out once, however many they are. */
    @Test
    void yangSamaBagiSemuaDihitungSekali() {
        List<LaporanPmo> banyak = Stream.concat(Stream.of(RENCANA), Collections.nCopies(2_000, PERKEMBANGAN).stream())
                .toList();
        RiwayatSekolah sekolah = new RiwayatSekolah(banyak);

        assertThat(terindeks(sekolah, 1).tahap(1, TAHAP))
                .isNotEmpty()
                .isEqualTo(new DaftarLaporan(sekolah.selain(1)).tahap(1, TAHAP))
                .isSameAs(terindeks(sekolah, 2_000).tahap(1, TAHAP));
        assertThat(terindeks(sekolah, 1).seperiode(1))
                .isSameAs(terindeks(sekolah, 2_000).seperiode(1));
    }

    @Test
    void kebijakanLainDijawabTersendiri() {
        Kebijakan lain = PmoEngine.ofDefaults().kebijakan("psp-2023-2024-gtk").orElseThrow();
        RiwayatSekolah sekolah = new RiwayatSekolah(List.of(RENCANA, PERKEMBANGAN));

        assertThat(terindeks(sekolah, 1).tahap(1, TAHAP))
                .isEqualTo(new DaftarLaporan(sekolah.selain(1)).tahap(1, TAHAP));
        assertThat(terindeks(sekolah, 1).tahap(1, new TahapLaporan(lain)))
                .isEqualTo(new DaftarLaporan(sekolah.selain(1)).tahap(1, new TahapLaporan(lain)));
    }

    private static LaporanLain terindeks(RiwayatSekolah sekolah, int ini) {
        LaporanLain lain = LaporanLain.dari(sekolah.selain(ini));
        assertThat(lain).isInstanceOf(RiwayatSekolah.Selain.class);
        return lain;
    }
}
