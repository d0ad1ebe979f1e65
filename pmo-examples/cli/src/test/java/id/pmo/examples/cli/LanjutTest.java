package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that a killed call left half done. */
class LanjutTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path masukan;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path keluaran;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path catatan;

    @BeforeEach
    void siapkan() {
        masukan = folder.resolve("laporan.ndjson");
        keluaran = folder.resolve("hasil.ndjson");
        catatan = folder.resolve("hasil.ndjson.lanjut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sekolah", "acak"})
    void dipotongDiManaPunHasilnyaSamaByteDemiByte(String urutan) throws IOException {
        buat("--urutan", urutan);
        byte[] utuh = utuh();
        Random acak = new Random(7);
        List<Integer> potongan = new ArrayList<>(List.of(0, 1, utuh.length - 1, utuh.length));
        for (int i = 0; i < 12; i++) {
            potongan.add(acak.nextInt(utuh.length));
        }
        for (int sampai : potongan) {
            Files.writeString(catatan, asalDicatat());
            Files.write(keluaran, Arrays.copyOf(utuh, sampai));

            assertThat(periksa("--lanjut")).as("cut at %s", sampai).isEqualTo(new Hasil(1, "", ""));

            assertThat(Files.readAllBytes(keluaran)).as("cut at %s", sampai).isEqualTo(utuh);
            assertThat(catatan).doesNotExist();
        }
    }

    @Test
    void ekorYangBukanHasilDibuang() throws IOException {
        buat();
        byte[] utuh = utuh();
        Files.writeString(catatan, asalDicatat());
        byte[] berlubang = Arrays.copyOf(utuh, utuh.length);
        Arrays.fill(berlubang, utuh.length / 2, utuh.length, (byte) 0);
        Files.write(keluaran, berlubang);

        periksa("--lanjut");

        assertThat(Files.readAllBytes(keluaran)).isEqualTo(utuh);
    }

    @Test
    void statusKeluarMenghitungJugaHasilYangLama() throws IOException {
        Files.writeString(masukan, Contoh.tanpaIsu() + "\n" + Contoh.sekolahLain(Contoh.lengkap(), 1) + "\n");
        byte[] utuh = utuh();
        int satuBaris = new String(utuh, StandardCharsets.UTF_8).indexOf('\n') + 1;
        Files.writeString(catatan, asalDicatat());
        Files.write(keluaran, Arrays.copyOf(utuh, satuBaris));

        assertThat(periksa("--lanjut").status()).isEqualTo(1);
    }

    @Test
    void tanpaYangLamaDimulaiDariAwal() throws IOException {
        buat();
        byte[] utuh = utuh();
        Files.delete(keluaran);

        assertThat(periksa("--lanjut").status()).isEqualTo(1);

        assertThat(Files.readAllBytes(keluaran)).isEqualTo(utuh);
    }

    @Test
    void masukanYangBerubahDitolak() throws IOException {
        buat();
        terhenti();
        Files.writeString(masukan, Contoh.lengkap());

        assertThat(periksa("--lanjut"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--lanjut: hasil di “" + keluaran
                                + "” dibuat dari hal lain; yang berbeda: masukan. Samakan lagi," + " atau hapus “"
                                + catatan + "” untuk memeriksa dari awal.\n"));
        assertThat(periksa("--lanjut", "--bahasa=en", "--kebijakan=psp-2023-2024-gtk")
                        .galat())
                .isEqualTo("--lanjut: the results in “" + keluaran + "” were made from something else; what differs:"
                        + " bahasa, kebijakan, masukan. Make it the same again, or delete “" + catatan
                        + "” to check from the start.\n");
    }

    @Test
    void saatPemeriksaanYangLamaTetapBerlaku() throws IOException {
        buat();
        terhenti();
        String asal = asalDicatat();
        Files.writeString(catatan, asal.replace("2023-09-18T05\\:00\\:00Z", "2023-09-19T05\\:00\\:00Z"));
        Files.writeString(keluaran, "");

        assertThat(periksa("--lanjut").status()).isEqualTo(1);
        assertThat(Files.readString(keluaran)).contains("\"diperiksaPada\":\"2023-09-19T12:00:00+07:00\"");

        terhenti();
        assertThat(periksa("--lanjut", "--pada=2023-10-01T00:00:00Z").galat()).contains("yang berbeda: pada.");
    }

    @Test
    void yangBelumSelesaiTidakDitimpa() throws IOException {
        buat();
        terhenti();

        assertThat(periksa())
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--keluaran: hasil di “" + keluaran
                                + "” belum selesai. Tambahkan --lanjut untuk melanjutkannya," + " atau hapus “"
                                + catatan + "” untuk memeriksa dari awal.\n"));
    }

    @Test
    void yangSudahSelesaiTidakPerluDilanjutkan() throws IOException {
        buat();
        utuh();

        assertThat(periksa("--lanjut"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--lanjut: hasil di “" + keluaran + "” sudah selesai, tidak ada yang perlu dilanjutkan. Hapus"
                                + " berkas itu, atau panggil tanpa --lanjut untuk memeriksa dari awal.\n"));
        assertThat(periksa().status()).as("a finished file is made anew").isEqualTo(1);
    }

    @Test
    void lanjutMemerlukanBerkasNdjson() throws IOException {
        buat();
        Hasil ditolak = new Hasil(
                2,
                "",
                "--lanjut memerlukan --keluaran BERKAS dan --format ndjson, karena hanya hasil per baris di dalam berkas"
                        + " yang dapat dilanjutkan.\n");

        assertThat(new Panggilan().jalankan("periksa", "--lanjut", "--format=ndjson", masukan.toString()))
                .isEqualTo(ditolak);
        assertThat(new Panggilan()
                        .jalankan("periksa", "--lanjut", "--keluaran", keluaran.toString(), masukan.toString()))
                .isEqualTo(ditolak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teks", "json", "ndjson"})
    void keluaranBerkasSamaDenganKeluaranStandar(String format) throws IOException {
        buat();

        Hasil standar = new Panggilan().jalankan("periksa", "--format", format, masukan.toString());
        Hasil berkas = new Panggilan()
                .jalankan("periksa", "--format", format, "--keluaran", keluaran.toString(), masukan.toString());

        assertThat(berkas).isEqualTo(new Hasil(standar.status(), "", ""));
        assertThat(keluaran).hasContent(standar.keluaran());
        assertThat(catatan).doesNotExist();
    }

    @Test
    void folderYangTidakAdaDisebut() throws IOException {
        buat();
        Path tiada = folder.resolve("tiada/hasil.ndjson");

        assertThat(new Panggilan()
                        .jalankan("periksa", "--keluaran", tiada.toString(), masukan.toString())
                        .galat())
                .isEqualTo(
                        "Berkas “" + tiada + "” tidak dapat ditulis: berkas atau foldernya tidak ada. Periksa letaknya,"
                                + " ruang disk, dan izin menulisnya. Berkas yang sudah ada tidak berubah.\n");
        assertThat(new Panggilan()
                        .jalankan("periksa", "--format=ndjson", "--keluaran", tiada.toString(), masukan.toString())
                        .galat())
                .isEqualTo("--keluaran: berkas “" + tiada + "” tidak dapat ditulis: berkas atau foldernya tidak"
                        + " ada. Periksa ruang disk dan izin menulisnya.\n");
    }

    private void buat(String... lain) {
        String[] argumen = Arrays.copyOf(
                new String[] {"contoh", "--sekolah=20", "--keluaran", masukan.toString()}, 4 + lain.length);
        System.arraycopy(lain, 0, argumen, 4, lain.length);
        assertThat(new Panggilan().jalankan(argumen).status()).isZero();
    }

    private byte[] utuh() throws IOException {
        Files.deleteIfExists(catatan);
        periksa();
        return Files.readAllBytes(keluaran);
    }

    /** Leaves the results as a call that was killed in the middle of a line does. */
    private void terhenti() throws IOException {
        byte[] utuh = utuh();
        Files.writeString(catatan, asalDicatat());
        Files.write(keluaran, Arrays.copyOf(utuh, utuh.length / 2));
    }

    /** What a call notes about itself before it writes results: seen while its results go to a full disk. */
    private String asalDicatat() throws IOException {
        Path penuh = Path.of("/dev/full");
        assumeTrue(Files.exists(penuh), "this machine has no /dev/full");
        Path tautan = folder.resolve("penuh.ndjson");
        Files.deleteIfExists(tautan);
        Files.createSymbolicLink(tautan, penuh);
        Path dicatat = folder.resolve("penuh.ndjson.lanjut");
        Files.deleteIfExists(dicatat);
        new Panggilan().jalankan("periksa", "--format=ndjson", "--keluaran", tautan.toString(), masukan.toString());
        Files.delete(tautan);
        return Files.readString(dicatat);
    }

    private Hasil periksa(String... lain) {
        List<String> argumen =
                new ArrayList<>(List.of("periksa", "--format=ndjson", "--keluaran", keluaran.toString()));
        argumen.addAll(List.of(lain));
        argumen.add(masukan.toString());
        return new Panggilan().jalankan(argumen.toArray(String[]::new));
    }
}
