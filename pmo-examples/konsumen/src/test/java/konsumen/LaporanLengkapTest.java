package konsumen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LaporanLengkapTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    @Test
    void laporanYangDibuatSistemKamiLengkap() throws Exception {
        byte[] json = Files.readAllBytes(Path.of("src/test/resources/laporan.json"));
        Konteks konteks = Konteks.at(Instant.parse("2023-09-19T01:00:00Z"));

        HasilPemeriksaan hasil = ENGINE.check(LaporanReader.ofDefaults().read(json), konteks);

        assertTrue(hasil.lengkap(), () -> "belum lengkap: " + hasil.temuan());
        assertEquals("TEPAT_WAKTU", hasil.waktu().status().name());
    }
}
