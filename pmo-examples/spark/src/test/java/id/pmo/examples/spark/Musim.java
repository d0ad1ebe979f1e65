package id.pmo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.spark.Panggilan.Hasil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up season in no order, so that the reports of a school lie apart, with all that a check takes.
 *
 * @param folder where its files lie
 */
record Musim(Path folder) {

    static final String PADA = "2024-08-15T09:00:00+07:00";

    static Musim buat(Path folder, int sekolah) {
        Musim musim = new Musim(folder);
        assertThat(Panggilan.pmo(
                        "contoh",
                        "--sekolah=" + sekolah,
                        "--benih=7",
                        "--urutan=acak",
                        "--takaran=dispensasi=0.3",
                        "--keluaran=" + musim.laporan(),
                        "--peserta=" + musim.peserta(),
                        "--dispensasi=" + musim.dispensasi()))
                .isEqualTo(new Hasil(0, "", ""));
        return musim;
    }

    Path laporan() {
        return folder.resolve("musim.ndjson");
    }

    Path peserta() {
        return folder.resolve("peserta.csv");
    }

    Path dispensasi() {
        return folder.resolve("dispensasi.csv");
    }

    Path hasil() {
        return folder.resolve("hasil");
    }

    Path rekap() {
        return folder.resolve("rekap.json");
    }

    /** What the job is asked for; input comes after it. */
    String[] pilihanSpark(Path... masukan) {
        return dengan(
                List.of(
                        "--pada=" + PADA,
                        "--dispensasi=" + dispensasi(),
                        "--keluaran=" + hasil(),
                        "--peserta=" + peserta(),
                        "--rekap=" + rekap()),
                masukan);
    }

    /** The results of the command, sorted. */
    List<String> hasilPerintah(Path... masukan) {
        Hasil hasil = Panggilan.pmo(dengan(
                List.of("periksa", "--format=ndjson", "--pada=" + PADA, "--dispensasi=" + dispensasi()), masukan));
        assertThat(hasil.galat()).doesNotContain("galat").doesNotContain("Kesalahan");
        return hasil.keluaran().lines().sorted().toList();
    }

    /** What the command makes of them. */
    String rekapPerintah(Path... masukan) {
        return Panggilan.pmo(dengan(
                        List.of(
                                "rekap",
                                "--format=json",
                                "--pada=" + PADA,
                                "--dispensasi=" + dispensasi(),
                                "--peserta=" + peserta()),
                        masukan))
                .keluaran();
    }

    /** The results of the job, sorted. */
    List<String> hasilSpark() {
        return barisHasil(hasil());
    }

    String rekapSpark() {
        try {
            return Files.readString(rekap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of all parts in a folder, sorted; whole parts and nothing else may lie there. */
    static List<String> barisHasil(Path folder) {
        List<String> baris = new ArrayList<>();
        try (Stream<Path> isi = Files.list(folder)) {
            for (Path satu : isi.toList()) {
                String nama = satu.getFileName().toString();
                assertThat(nama).matches("bagian-\\d{5}\\.ndjson|_SUCCESS");
                baris.addAll(Files.readAllLines(satu));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(folder.resolve("_SUCCESS")).exists();
        baris.sort(null);
        return baris;
    }

    private static String[] dengan(List<String> pilihan, Path... masukan) {
        return Stream.concat(pilihan.stream(), Arrays.stream(masukan).map(Path::toString))
                .toArray(String[]::new);
    }
}
