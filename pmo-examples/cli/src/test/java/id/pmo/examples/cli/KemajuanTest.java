package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KemajuanTest {

    @Test
    void hanyaUntukMasukanPanjangYangHasilnyaTidakKeTerminal() {
        assertThat(tercetak(1_001, false, true)).contains("Memeriksa", "laporan/s");
        assertThat(tercetak(1_000, false, true)).isEmpty();
        assertThat(tercetak(1_001, true, true)).isEmpty();
        assertThat(tercetak(1_001, false, false)).isEmpty();
    }

    private static String tercetak(int banyak, boolean terminal, boolean terminalGalat) {
        ByteArrayOutputStream galat = new ByteArrayOutputStream();
        Lingkungan lingkungan = new Lingkungan(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                galat,
                Map.of(),
                terminal,
                terminalGalat,
                Clock.systemUTC());
        try (Kemajuan kemajuan = Kemajuan.memeriksa(banyak, 0, lingkungan, Kalimat.dalam(Bahasa.ID))) {
            for (int i = 0; i < banyak; i++) {
                kemajuan.maju(1);
            }
        }
        return galat.toString(StandardCharsets.UTF_8);
    }
}
