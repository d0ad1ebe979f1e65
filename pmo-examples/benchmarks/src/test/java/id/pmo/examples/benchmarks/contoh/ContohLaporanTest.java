package id.pmo.examples.benchmarks.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.examples.benchmarks.tulisan.Kode;
import id.pmo.examples.benchmarks.tulisan.TulisanTangan;
import id.pmo.rules.PmoEngine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContohLaporanTest {

    private static final Kebijakan KEBIJAKAN =
            PmoEngine.ofDefaults().kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow();

    @Test
    void laporanYangSamaSetiapKaliDibuat() {
        assertThat(ContohLaporan.campuran(KEBIJAKAN, 50))
                .isEqualTo(ContohLaporan.campuran(KEBIJAKAN, 100).subList(0, 50));
    }

    @Test
    void setiapSyaratYangDapatBerlakuAdaYangMelanggarnya() {
        Set<String> dilanggar = hasil(5000).stream()
                .flatMap(h -> h.temuan().stream())
                .map(Temuan::kode)
                .collect(Collectors.toCollection(TreeSet::new));

        // psp-2023-2024 sets no disarankanSubtopik, so TL-008 is never asked
        assertThat(dilanggar)
                .containsExactlyElementsOf(Arrays.stream(Kode.values())
                        .filter(kode -> kode != Kode.TL_008)
                        .map(Kode::tulisan)
                        .toList());
    }

    @Test
    void adaYangLengkapAdaYangTidak() {
        List<StatusKelengkapan> status =
                hasil(1000).stream().map(HasilPemeriksaan::status).toList();

        assertThat(status)
                .contains(StatusKelengkapan.LENGKAP, StatusKelengkapan.BELUM_LENGKAP, StatusKelengkapan.BELUM_DIISI);
        assertThat(status.stream().filter(s -> s == StatusKelengkapan.LENGKAP).count())
                .isBetween(300L, 700L);
    }

    @Test
    void ukuranMenurutPermintaan() {
        for (int ukuran : new int[] {0, 1, 1000}) {
            assertThat(ContohUkuran.dari(KEBIJAKAN, ukuran, false).laporan().laporanTindakLanjut())
                    .hasSize(ukuran);
        }
    }

    private static List<HasilPemeriksaan> hasil(int jumlah) {
        TulisanTangan tulisan = new TulisanTangan(KEBIJAKAN);
        return ContohLaporan.campuran(KEBIJAKAN, jumlah).stream()
                .map(k -> tulisan.periksa(k.laporan(), k.konteks()))
                .toList();
    }
}
