package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KemajuanTest {

    @Test
    void hanyaUntukMasukanPanjangYangHasilnyaTidakKeTerminal() {
        assertThat(tercetak(1_001, false, true)).contains("Memeriksa", "laporan/s");
        assertThat(tercetak(1_000, false, true)).isEmpty();
        assertThat(tercetak(1_001, true, true)).isEmpty();
        assertThat(tercetak(1_001, false, false)).isEmpty();
    }

    @Test
    void hasilKeBerkasMenunjukkanKemajuanJugaDiTerminal(@TempDir Path folder) throws IOException {
        Path masukan = folder.resolve("laporan.ndjson");
        Files.write(masukan, Collections.nCopies(1_001, Contoh.draf()));
        Panggilan panggilan = new Panggilan().diTerminal(Map.of()).galatDiTerminal();

        assertThat(panggilan.jalankan("periksa", masukan.toString()).galat()).isEmpty();
        assertThat(panggilan
                        .jalankan(
                                "periksa",
                                "--keluaran",
                                folder.resolve("hasil.txt").toString(),
                                masukan.toString())
                        .galat())
                .contains("Memeriksa", "1001/1001 laporan", "laporan/s");
    }

    @Test
    void kerjaPanjangPadaKebijakanMenyebutApaYangSedangDilakukan(@TempDir Path folder) throws IOException {
        String kebijakan = new SalinanKebijakan(folder).folder();
        String jar = folder.resolve("kebijakan.jar").toString();

        Panggilan.Hasil hasil = new Panggilan()
                .diTerminal(Map.of())
                .galatDiTerminal()
                .jalankan("kebijakan", "bangun", kebijakan, "--keluaran", jar);

        assertThat(hasil.keluaran()).isEqualTo(jar + " ditulis: psp-2023-2024.\n");
        assertThat(hasil.galat()).contains("Menyusun aturan … 0 detik").doesNotContain("\n");
    }

    @Test
    void cakupanDanUjiKetahananMenunjukkanBahwaMerekaBerjalan() {
        String[] cakupan = {"kebijakan", "cakupan", "psp-2023-2024", "--kode", "LP-151", "--bahasa", "en"};
        String[] ketahanan = {"kebijakan", "uji-ketahanan", "psp-2023-2024", "--kode", "LP-151"};
        Panggilan panggilan = new Panggilan().diTerminal(Map.of()).galatDiTerminal();

        assertThat(panggilan.jalankan(cakupan).galat()).contains("Compiling rules … ", "Running examples … ");
        assertThat(panggilan.jalankan(ketahanan).galat())
                .contains("Menyusun aturan … ", "Menyiapkan kesalahan tiruan … ", "Menguji");
        assertThat(new Panggilan().jalankan(cakupan).galat()).isEmpty();
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
