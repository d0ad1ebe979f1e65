package id.pmo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar to submit, on a cluster of a master and two workers. */
class KlasterIT {

    private static final int SEKOLAH = 200;

    private static final int BAGIAN = 60;

    /** Many small parts, so that some are done and some are not when a worker dies. */
    private static final List<String> BAGIAN_KECIL =
            List.of("spark.sql.adaptive.enabled=false", "spark.sql.shuffle.partitions=" + BAGIAN);

    @TempDir
    private Path folder;

    private Musim musim;
    private Klaster klaster;

    @BeforeEach
    void siapkan() throws IOException {
        musim = Musim.buat(folder, SEKOLAH);
        klaster = Klaster.mulai(Files.createDirectories(folder.resolve("klaster")));
    }

    @AfterEach
    void hentikan() {
        klaster.close();
    }

    @Test
    void duaPekerjaMemberiHasilYangSama() throws Exception {
        selesai(klaster.kirim(List.of(), musim.pilihanSpark(musim.laporan())));

        pastikanSama();
        assertThat(klaster.catatan("driver").filter(baris -> baris.contains("Granted executor ID")))
                .as("executors that took part")
                .hasSize(2);
    }

    @Test
    void pekerjaYangMatiTidakMenghilangkanApaPun() throws Exception {
        Process driver = klaster.kirim(BAGIAN_KECIL, musim.pilihanSpark(musim.laporan()));
        Klaster.tunggu("the first part", () -> bagianSelesai() > 0 || !driver.isAlive());

        klaster.bunuhSatuPekerja();
        int sudah = bagianSelesai();
        selesai(driver);

        assertThat(sudah).as("parts that were done when the worker died").isBetween(1, BAGIAN - 1);
        assertThat(klaster.catatan("driver").filter(baris -> baris.contains("Lost executor")))
                .isNotEmpty();
        pastikanSama();
    }

    private void pastikanSama() {
        assertThat(musim.hasilSpark()).hasSize(6 * SEKOLAH).isEqualTo(musim.hasilPerintah(musim.laporan()));
        assertThat(musim.rekapSpark()).isEqualTo(musim.rekapPerintah(musim.laporan()));
    }

    private int bagianSelesai() {
        try (Stream<Path> isi = Files.list(musim.hasil())) {
            return (int) isi.filter(satu -> satu.toString().endsWith(".ndjson")).count();
        } catch (IOException belumAda) {
            return 0;
        }
    }

    private void selesai(Process driver) throws InterruptedException {
        assertThat(driver.waitFor(Klaster.TERLAMA, TimeUnit.SECONDS)).isTrue();
        assertThat(driver.exitValue())
                .as(() -> klaster.catatan("driver").collect(Collectors.joining("\n")))
                .isZero();
    }
}
