package id.pmo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.spark.Panggilan.Hasil;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job does not do, and how it says so. */
class PenolakanTest {

    @TempDir
    private Path folder;

    @Test
    void mesinDenganKebijakanLainTidakMemeriksaApaPun() throws IOException {
        TreeMap<String, String> sini = Tugas.sidik(PmoEngine.ofDefaults());
        TreeMap<String, String> driver = new TreeMap<>(sini);
        driver.put("psp-2023-2024", "1.0.1 sha256:lain");
        Tugas tugas = new Tugas(
                UUID.randomUUID(),
                Instant.parse("2024-08-15T02:00:00Z"),
                null,
                null,
                driver,
                new TreeMap<>(),
                Bahasa.ID);
        Pekerjaan pekerjaan = new Pekerjaan(SparkSession.builder().getOrCreate(), tugas);
        Path laporan = Files.writeString(folder.resolve("laporan.ndjson"), "{}\n");
        Path hasil = folder.resolve("hasil");

        Throwable gagal = catchThrowable(() -> pekerjaan.jalankan(List.of(laporan.toString()), hasil.toString()));

        assertThat(GalatTugas.penyebab(gagal).map(galat -> galat.pesan(TeksSpark.dalam(Bahasa.ID))))
                .isEqualTo(Optional.of("Kebijakan di sebuah mesin klaster berbeda dari kebijakan driver, jadi tidak ada"
                        + " yang diperiksa dengannya. Di mesin itu: " + sini + ". Di driver: " + driver
                        + ". Pasang versi pmo yang sama di semua mesin, atau kirimkan satu jar dengan spark-submit."));
        assertThat(hasil).isEmptyDirectory();
    }

    @Test
    void folderHasilYangSudahAdaTidakDisentuh() throws IOException {
        Path lama = Files.writeString(folder.resolve("lama.ndjson"), "{}\n");

        assertThat(Panggilan.spark("--keluaran=" + folder, lama.toString()))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--keluaran: folder “" + folder
                                + "” sudah ada. Pilih folder yang belum ada, agar hasil lama tidak tercampur.\n"));
        assertThat(lama).hasContent("{}");
    }

    @Test
    void masukanYangTidakDikenalDisebut() throws IOException {
        Path json = Files.writeString(folder.resolve("laporan.json"), "{}");
        Path kosong = Files.writeString(folder.resolve("kosong.ndjson"), "\n\n");
        Path hasil = folder.resolve("hasil");

        assertThat(Panggilan.spark("--keluaran=" + hasil, json.toString()).galat())
                .isEqualTo(
                        "“" + json + "” tidak dapat dibaca di klaster. Yang dibaca: .ndjson, .ndjson.gz, dan Parquet."
                                + " Ubah dahulu menjadi satu laporan per baris, atau pakailah pmo periksa.\n");
        assertThat(Panggilan.spark("--keluaran=" + hasil, "tiada.ndjson").galat())
                .isEqualTo("Berkas atau folder “tiada.ndjson” tidak ada. Periksa nama dan letaknya.\n");
        assertThat(Panggilan.spark("--keluaran=" + hasil, kosong.toString()).galat())
                .isEqualTo("Tidak ada laporan di: " + kosong + ".\n");
        assertThat(hasil).doesNotExist();
    }

    @Test
    void berkasGzipYangTerpotongMenghentikanPekerjaan() throws IOException {
        Path rusak = Files.write(folder.resolve("rusak.ndjson.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0});

        assertThat(Panggilan.spark("--keluaran=" + folder.resolve("hasil"), rusak.toString()))
                .isEqualTo(new Hasil(2, "", "Tidak dapat dibaca: " + rusak + " (EOFException).\n"));
    }

    @Test
    void tabelTanpaKolomLaporanDisebutKolomnya() {
        Path tabel = folder.resolve("lain.parquet");
        SparkSession.builder().getOrCreate().range(2).toDF("nomor").write().parquet(tabel.toString());

        assertThat(Panggilan.spark("--keluaran=" + folder.resolve("hasil"), tabel.toString())
                        .galat())
                .isEqualTo(
                        "Tabel “" + tabel
                                + "” tidak punya kolom laporan; kolomnya: nomor. Kolom laporan berisi teks JSON satu laporan.\n");
    }

    @Test
    void pilihanYangSalahDijelaskan() {
        assertThat(Panggilan.spark("--keluaran=x", "--rekap=r.json", "y.ndjson").galat())
                .isEqualTo("--rekap dan --peserta hanya dapat dipakai bersama. Tambahkan yang belum ada.\n");
        assertThat(Panggilan.spark("--bahasa=en", "--keluaran=x", "--kebijakan=psp-1999", "y.ndjson")
                        .galat())
                .startsWith("--kebijakan: “psp-1999” is not known.");
        assertThat(Panggilan.spark("y.ndjson").galat())
                .startsWith("Pilihan --keluaran wajib diberikan, tetapi tidak ada. Tambahkan “--keluaran FOLDER”.\n");
    }
}
