package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's season in three commands, with fewer schools: made, checked, summed up. */
class MusimTest {

    private static final int SEKOLAH = 40;

    private static final int PERIODE = 6;

    private static final int LAPORAN = SEKOLAH * PERIODE;

    private static final Pattern ANGKA = Pattern.compile("\"(\\w+)\":(\\d+)");

    @TempDir
    private Path folder;

    @BeforeEach
    void buat() {
        assertThat(new Panggilan()
                        .jalankan(
                                "contoh",
                                "--sekolah=" + SEKOLAH,
                                "--benih=7",
                                "--takaran=dispensasi=0.3",
                                "--keluaran=" + berkas("musim.ndjson"),
                                "--peserta=" + berkas("peserta.csv"),
                                "--dispensasi=" + berkas("dispensasi.csv")))
                .isEqualTo(new Hasil(0, "", ""));
    }

    @Test
    void setiapLaporanMendapatSatuHasil() throws IOException {
        Hasil hasil =
                panggil("periksa", "--format=ndjson", "--keluaran=" + berkas("hasil.ndjson"), berkas("musim.ndjson"));

        assertThat(hasil).isEqualTo(new Hasil(1, "", ""));
        assertThat(Files.readAllLines(folder.resolve("hasil.ndjson")))
                .hasSize(LAPORAN)
                .anyMatch(satu -> satu.contains("\"perpanjangan\":{"));
    }

    @Test
    void jumlahRekapCocokDenganJumlahSekolahDanPeriode() {
        String rekap = rekap("--format=json", "--menurut=angkatan");
        Map<String, Long> ukuran = ukuran(rekap.substring(rekap.indexOf("\"jumlah\"")));

        assertThat(rekap)
                .contains("\"peserta\":{\"sekolah\":" + SEKOLAH + ",\"barisDitolak\":0}")
                .contains("\"laporan\":{\"masuk\":" + LAPORAN + ",");
        assertThat(ukuran.get("diharapkan"))
                .isEqualTo(LAPORAN)
                .isEqualTo(ukuran.get("diterima") + ukuran.get("belumDikirim") + ukuran.get("tidakTerbaca"));
        assertThat(ukuran.get("diterima"))
                .isPositive()
                .isEqualTo(ukuran.get("tepatWaktu")
                        + ukuran.get("terlambat")
                        + ukuran.get("ditutup")
                        + ukuran.get("sebelumDibuka"));
        assertThat(ukuran.get("lengkapTepatWaktu"))
                .isPositive()
                .isLessThanOrEqualTo(Math.min(ukuran.get("lengkap"), ukuran.get("tepatWaktu")));
    }

    @Test
    void ketigaAngkatanBersamaSamaDenganJumlahnya() {
        String[] bagian = rekap("--format=json", "--menurut=angkatan").split("\"hitungan\":", -1);
        Map<String, Long> jumlah = new TreeMap<>();
        Stream.of(bagian)
                .skip(1)
                .map(MusimTest::ukuran)
                .forEach(satu -> satu.forEach((nama, banyak) -> jumlah.merge(nama, banyak, Long::sum)));

        assertThat(bagian).hasSize(4);
        assertThat(jumlah).isEqualTo(ukuran(bagian[0].substring(bagian[0].indexOf("\"jumlah\""))));
    }

    @Test
    void halamannyaMenyebutJumlahYangSama() {
        String halaman = rekap("--format=html");

        assertThat(halaman).startsWith("<!DOCTYPE html>").contains(Integer.toString(LAPORAN));
    }

    /** The counts of the first cell in a text. */
    private static Map<String, Long> ukuran(String json) {
        int awal = json.indexOf("\"ukuran\":{");
        Map<String, Long> ukuran = new TreeMap<>();
        ANGKA.matcher(json.substring(awal, json.indexOf('}', awal)))
                .results()
                .forEach(satu -> ukuran.put(satu.group(1), Long.parseLong(satu.group(2))));
        return ukuran;
    }

    private String rekap(String... pilihan) {
        Hasil hasil = panggil(Stream.of(
                        Stream.of("rekap", "--peserta=" + berkas("peserta.csv")),
                        Arrays.stream(pilihan),
                        Stream.of(berkas("musim.ndjson")))
                .flatMap(satu -> satu)
                .toArray(String[]::new));
        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat()).isEmpty();
        return hasil.keluaran();
    }

    private Hasil panggil(String... argumen) {
        return new Panggilan()
                .jalankan(Stream.of(
                                Stream.of(argumen[0], "--pada=2024-08-15T09:00:00+07:00"),
                                Stream.of("--dispensasi=" + berkas("dispensasi.csv")),
                                Arrays.stream(argumen).skip(1))
                        .flatMap(satu -> satu)
                        .toArray(String[]::new));
    }

    private String berkas(String nama) {
        return folder.resolve(nama).toString();
    }
}
