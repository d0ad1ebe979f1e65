package id.pmo.examples.benchmarks.juri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.examples.benchmarks.contoh.ContohLaporan;
import id.pmo.examples.benchmarks.contoh.ContohUkuran;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.tulisan.Kode;
import id.pmo.rules.Konteks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everyone who is timed answers as the reference does. */
class KesepakatanTest {

    @ParameterizedTest
    @EnumSource
    void setiapJuriSependapatDenganAcuan(DaftarJuri juri) {
        List<Kasus> kasus = new ArrayList<>(ContohLaporan.campuran(DaftarJuri.kebijakan(), 100));
        for (int ukuran : new int[] {0, 1, 2, 10, 40}) {
            kasus.add(ContohUkuran.dari(DaftarJuri.kebijakan(), ukuran, false));
            kasus.add(ContohUkuran.dari(DaftarJuri.kebijakan(), ukuran, true));
        }

        Kesepakatan.periksa(juri.buat(), kasus);
    }

    @Test
    void tulisanTanganMembuatHasilYangSamaSampaiNilainya() {
        Kesepakatan.periksa(DaftarJuri.TULISAN_TANGAN.buat(), ContohLaporan.campuran(DaftarJuri.kebijakan(), 500));
    }

    @Test
    void jsonSchemaMenyebutSyaratYangDapatDinyatakannya() {
        assertThat(DaftarJuri.JSON_SCHEMA.buat().kode())
                .hasSize(45)
                .contains(Kode.TL_011, Kode.RI_016)
                .doesNotContain(Kode.TL_001, Kode.SK_002, Kode.BW_001, Kode.SD_001);
    }

    @Test
    void juriYangSalahTidakLolos() {
        HasilPemeriksaan lain = DaftarJuri.acuan(kosong(2));
        Juri salah = new JuriHasil("juri yang salah", kasus -> lain);

        assertThatThrownBy(() -> Kesepakatan.periksa(salah, List.of(kosong(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("juri yang salah gives other findings for case 0:\n  reference [")
                .hasMessageEndingWith("Mend it before timing it.");
    }

    private static Kasus kosong(int periode) {
        return new Kasus(
                LaporanPmo.builder().periode(periode).build(), Konteks.at(Instant.parse("2023-09-01T00:00:00Z")));
    }
}
