package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A policy that leaves out rule files of a built-in one needs no compiler: its rules are walked as they were compiled. */
class SebagianAturanTest {

    @Test
    void tanpaPenyusunAturannyaDijalankanLangkahDemiLangkahDenganPutusanYangSama() throws Exception {
        String putusan = TuanRumah.putusan();

        assertThat(putusan).contains("TL-001").doesNotContain("SD-001");
        assertThat(TanpaPenyusun.jalankan(TuanRumah.class))
                .contains("no walk is written: ")
                .endsWith(putusan + "\n");
    }

    /** Does without what a report says of itself. */
    static final class TuanRumah {

        private static final String ATURAN = "psp-2023-2024/aturan/";

        private TuanRumah() {}

        public static void main(String[] args) {
            System.out.println(putusan());
        }

        static String putusan() {
            FolderKebijakan sebagian = new FolderKebijakan()
                    .hanya("psp-2023-2024")
                    .tanpaKunci("psp-2023-2024")
                    .hapus(ATURAN + "keberlakuan/pernyataan.drl")
                    .hapus(ATURAN + "simpulan/SD-001.drl")
                    .hapus(ATURAN + "simpulan/SD-001.yaml")
                    .hapus(ATURAN + "simpulan/SD-002.drl")
                    .hapus(ATURAN + "simpulan/SD-002.yaml");
            PmoEngine engine = PmoEngine.builder().forMany().policies(sebagian).build();
            return Stream.of(
                            LaporanUntukUji.dasar("pemilihan-lengkap"),
                            LaporanPmo.builder()
                                    .kebijakan("psp-2023-2024")
                                    .periode(1)
                                    .build())
                    .map(laporan -> engine.check(laporan).temuan().stream()
                            .map(Temuan::kode)
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining(" | "));
        }
    }
}
