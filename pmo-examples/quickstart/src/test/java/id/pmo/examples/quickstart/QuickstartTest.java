package id.pmo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void mencetakStatusDanSetiapHalYangPerluDiperbaiki() throws Exception {
        PrintStream semula = System.out;
        ByteArrayOutputStream tercetak = new ByteArrayOutputStream();
        System.setOut(new PrintStream(tercetak, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(semula);
        }

        assertThat(tercetak.toString(StandardCharsets.UTF_8).lines())
                .startsWith("BELUM_LENGKAP", "TEPAT_WAKTU", "LP-131 /laporanPelaksanaan/dokumentasi")
                .contains("TL-013 /laporanTindakLanjut/1/penanggungJawab")
                .hasSize(2 + 2 * 3);
    }
}
