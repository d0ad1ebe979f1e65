package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar with many reports and little memory, in JVMs of their own. */
class BanyakLaporanIT {

    private static final int LAPORAN = 24_000;

    /** Far less than the reports and their results take together. */
    private static final String MEMORI = "-Xmx80m";

    private static final String PADA = "2024-08-15T09:00:00+07:00";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void urutanApaPunMemberiHasilYangSamaDenganMemoriKecil() throws Exception {
        Path berkelompok = hasil("sekolah", "hasil-1.ndjson");
        String tanpaCatatan = galat();
        Path acak = hasil("acak", "hasil-2.ndjson");

        assertThat(tanpaCatatan).isEmpty();
        assertThat(galat())
                .isEqualTo("Laporan tiap sekolah tidak berurutan, sehingga riwayatnya dikelompokkan dulu di berkas"
                        + " sementara. Bila laporan tiap sekolah berurutan, pemeriksaan lebih cepat.\n");
        assertThat(tanpaAsal(acak)).hasSize(LAPORAN).isEqualTo(tanpaAsal(berkelompok));
    }

    @Test
    void dimatikanDiTengahLaluDilanjutkanHasilnyaSamaByteDemiByte() throws Exception {
        Path utuh = hasil("sekolah", "utuh.ndjson");
        Path terhenti = folder.resolve("terhenti.ndjson");
        String[] periksa = periksa("sekolah", terhenti);
        long setengah = Files.size(utuh) / 2;

        Process dimatikan = mulai(periksa);
        while (dimatikan.isAlive() && (!Files.exists(terhenti) || Files.size(terhenti) < setengah)) {
            Thread.sleep(5);
        }
        dimatikan.destroyForcibly().waitFor();
        assertThat(Files.size(terhenti)).as("killed in the middle").isBetween(setengah, Files.size(utuh) - 1);
        List<String> lanjutkan = new ArrayList<>(List.of(periksa));
        lanjutkan.add("--lanjut");

        assertThat(tunggu(mulai(lanjutkan.toArray(String[]::new)))).isEqualTo(1);

        assertThat(galat()).isEmpty();
        assertThat(Files.mismatch(terhenti, utuh)).isEqualTo(-1);
        assertThat(folder.resolve("terhenti.ndjson.lanjut")).doesNotExist();
    }

    private Path hasil(String urutan, String nama) throws Exception {
        Path hasil = folder.resolve(nama);
        assertThat(tunggu(mulai(periksa(urutan, hasil)))).isEqualTo(1);
        return hasil;
    }

    private String[] periksa(String urutan, Path hasil) throws Exception {
        Path masukan = folder.resolve(urutan + ".ndjson.gz");
        if (!Files.exists(masukan)) {
            String sekolah = Integer.toString(LAPORAN / 6);
            assertThat(tunggu(mulai(
                            "contoh", "--sekolah", sekolah, "--urutan", urutan, "--keluaran", masukan.toString())))
                    .isZero();
        }
        return new String[] {
            "periksa", "--format=ndjson", "--pada", PADA, "--keluaran", hasil.toString(), masukan.toString()
        };
    }

    /** The results without where they came from, in an order of their own. */
    private static List<String> tanpaAsal(Path hasil) throws IOException {
        try (var baris = Files.lines(hasil)) {
            return baris.map(satu -> satu.replaceFirst("\"asal\":\\{[^}]*}", ""))
                    .map(satu -> satu.replaceAll("\"(baris|kolom)\":\\d+|[Bb]aris \\d+", ""))
                    .map(satu -> satu.hashCode() + satu.substring(0, 80))
                    .sorted()
                    .toList();
        }
    }

    private Process mulai(String... argumen) throws IOException {
        List<String> perintah = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORI,
                "-jar",
                System.getProperty("pmo.jar")));
        perintah.addAll(List.of(argumen));
        return new ProcessBuilder(perintah)
                .redirectOutput(folder.resolve("keluaran.txt").toFile())
                .redirectError(folder.resolve("galat.txt").toFile())
                .start();
    }

    private int tunggu(Process proses) throws Exception {
        assertThat(proses.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(galat()).doesNotContain("Memori tidak cukup");
        return proses.exitValue();
    }

    private String galat() throws IOException {
        return Files.readString(folder.resolve("galat.txt"));
    }
}
