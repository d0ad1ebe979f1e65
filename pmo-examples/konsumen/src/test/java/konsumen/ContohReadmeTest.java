package konsumen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.pmo.examples.quickstart.Quickstart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the library's README runs against the published jars. */
class ContohReadmeTest {

    @Test
    void contohDiReadmeMencetakStatusDanHalYangPerluDiperbaiki() throws Exception {
        PrintStream semula = System.out;
        ByteArrayOutputStream tercetak = new ByteArrayOutputStream();
        System.setOut(new PrintStream(tercetak, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(semula);
        }

        List<String> baris = tercetak.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(List.of("BELUM_LENGKAP", "TEPAT_WAKTU"), baris.subList(0, 2));
        assertEquals("LP-131 /laporanPelaksanaan/dokumentasi", baris.get(2));
    }
}
