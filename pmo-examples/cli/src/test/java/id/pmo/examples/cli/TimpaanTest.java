package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No call writes over what it reads, or over what it has just written. */
class TimpaanTest {

    @TempDir
    private Path folder;

    @Test
    void hasilTidakMenimpaLaporan() throws IOException {
        String laporan = laporan("laporan.ndjson");

        assertThat(periksa(laporan, laporan))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--keluaran: “%s” juga dibaca atau ditulis sebagai “%s”, sehingga isinya akan hilang. Sebut berkas lain.\n"
                                .formatted(laporan, laporan)));
        assertThat(Files.readString(Path.of(laporan))).isEqualTo(Contoh.lengkap());
    }

    @Test
    void jugaTidakMelaluiTautanAtauNamaLain() throws IOException {
        String laporan = laporan("laporan.ndjson");
        Path tautan = Files.createSymbolicLink(folder.resolve("tautan.ndjson"), Path.of(laporan));
        Path berputar = folder.resolve("tiada/../laporan.ndjson");

        assertThat(periksa(tautan.toString(), laporan).status()).isEqualTo(2);
        assertThat(periksa(berputar.toString(), laporan).status()).isEqualTo(2);
        assertThat(Files.readString(Path.of(laporan))).isEqualTo(Contoh.lengkap());
    }

    @Test
    void hasilTidakMasukKeDalamFolderLaporan() throws IOException {
        laporan("laporan.ndjson");

        assertThat(periksa(folder.resolve("hasil.ndjson").toString(), folder.toString())
                        .galat())
                .startsWith("--keluaran: “" + folder.resolve("hasil.ndjson") + "” juga dibaca atau ditulis sebagai “"
                        + folder);
        assertThat(periksa(folder.resolve("hasil.txt").toString(), folder.toString())
                        .status())
                .isZero();
    }

    @Test
    void hasilTidakMenimpaDispensasi() throws IOException {
        String surat = Files.writeString(folder.resolve("surat.ndjson"), "[]").toString();

        Hasil hasil = new Panggilan()
                .jalankan(
                        "periksa",
                        "--format=ndjson",
                        "--dispensasi",
                        surat,
                        "--keluaran",
                        surat,
                        laporan("laporan.ndjson"));

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.galat()).startsWith("--keluaran: “" + surat + "” juga dibaca");
        assertThat(Files.readString(Path.of(surat))).isEqualTo("[]");
    }

    @Test
    void berkasContohTidakSalingMenimpa() {
        String satu = folder.resolve("satu.csv").toString();

        assertThat(new Panggilan()
                        .jalankan("contoh", "--sekolah=1", "--keluaran", satu, "--peserta", satu)
                        .galat())
                .startsWith("--keluaran: “" + satu + "” juga dibaca atau ditulis sebagai “" + satu + "”");
        assertThat(new Panggilan()
                        .jalankan("--bahasa=en", "contoh", "--sekolah=1", "--peserta", satu, "--dispensasi", satu)
                        .galat())
                .isEqualTo(
                        "--peserta: “%s” is also read or written as “%s”, so that its content would be lost. Name another file.\n"
                                .formatted(satu, satu));
        assertThat(folder.resolve("satu.csv")).doesNotExist();
    }

    private String laporan(String nama) throws IOException {
        return Files.writeString(folder.resolve(nama), Contoh.lengkap()).toString();
    }

    private static Hasil periksa(String keluaran, String masukan) {
        return new Panggilan()
                .jalankan(
                        "periksa",
                        "--format=ndjson",
                        "--pada=2023-09-18T12:00:00+07:00",
                        "--keluaran=" + keluaran,
                        masukan);
    }
}
