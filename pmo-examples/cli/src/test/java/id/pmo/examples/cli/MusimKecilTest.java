package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's season in three commands, word for word, for very few schools. */
class MusimKecilTest {

    private static final int PERIODE = 6;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void ketigaPerintahBerhasilUntukSesedikitApaPunSekolahnya(int sekolah) throws IOException {
        Hasil contoh = new Panggilan()
                .jalankan(
                        "contoh",
                        "--sekolah=" + sekolah,
                        "--benih=7",
                        "--keluaran=" + berkas("musim.ndjson"),
                        "--peserta=" + berkas("peserta.csv"),
                        "--dispensasi=" + berkas("dispensasi.csv"));
        Hasil periksa = panggil(
                "periksa",
                "--format=ndjson",
                "--dispensasi=" + berkas("dispensasi.csv"),
                "--keluaran=" + berkas("hasil.ndjson"));
        Hasil rekap = panggil(
                "rekap",
                "--format=html",
                "--dispensasi=" + berkas("dispensasi.csv"),
                "--peserta=" + berkas("peserta.csv"));

        assertThat(contoh).isEqualTo(new Hasil(0, "", ""));
        assertThat(Files.readAllLines(folder.resolve("dispensasi.csv"))).hasSizeGreaterThan(1);
        assertThat(periksa.galat()).isEmpty();
        assertThat(periksa.status()).isLessThan(2);
        assertThat(Files.readAllLines(folder.resolve("hasil.ndjson"))).hasSize(sekolah * PERIODE);
        assertThat(rekap.galat()).isEmpty();
        assertThat(rekap.status()).isZero();
        assertThat(rekap.keluaran()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void takaranNolDenganBerkasDispensasiDitolak() {
        String[] argumen = {"contoh", "--sekolah=5", "--takaran=dispensasi=0", "--dispensasi=" + berkas("kosong.csv")};

        assertThat(new Panggilan().jalankan(argumen))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--dispensasi: tidak ada dispensasi yang dapat ditulis, karena --takaran dispensasi=0. Naikkan"
                                + " takaran itu, atau panggil tanpa --dispensasi.\n"));
        assertThat(folder.resolve("kosong.csv")).doesNotExist();
    }

    private Hasil panggil(String perintah, String... pilihan) {
        String[] argumen = new String[pilihan.length + 3];
        argumen[0] = perintah;
        argumen[1] = "--pada=2024-08-15T09:00:00+07:00";
        System.arraycopy(pilihan, 0, argumen, 2, pilihan.length);
        argumen[argumen.length - 1] = berkas("musim.ndjson");
        return new Panggilan().jalankan(argumen);
    }

    private String berkas(String nama) {
        return folder.resolve(nama).toString();
    }
}
