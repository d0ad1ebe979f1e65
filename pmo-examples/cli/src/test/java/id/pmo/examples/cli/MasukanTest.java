package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasukanTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void folderDibacaSampaiDalamDanUrutMenurutLetak() throws IOException {
        tulis("b.json", Contoh.sekolahLain(Contoh.lengkap(), 1));
        tulis("a/2.ndjson", Contoh.sekolahLain(Contoh.draf(), 2) + "\n" + Contoh.sekolahLain(Contoh.draf(), 3));
        tulis("a/10.json", Contoh.sekolahLain(Contoh.tanpaIsu(), 4));
        tulis("a/catatan.txt", "bukan laporan");

        Hasil hasil = periksa(folder.toString());

        String awal = folder.toString().replace('\\', '/') + "/";
        assertThat(hasil.nilai("\"asal\":\\{", "berkas"))
                .containsExactly(awal + "a/10.json", awal + "a/2.ndjson", awal + "a/2.ndjson", awal + "b.json");
        assertThat(hasil.nilai("\",", "baris")).containsExactly("1", "1", "2", "1");
    }

    @Test
    void urutanMasukanTetap() throws IOException {
        Path akhir = tulis("z.json", Contoh.sekolahLain(Contoh.draf(), 1));
        Path awal = tulis("a.json", Contoh.sekolahLain(Contoh.lengkap(), 2));

        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.takTerbaca())
                .jalankan("periksa", "--format=ndjson", akhir.toString(), "-", awal.toString());

        assertThat(hasil.statusLaporan()).containsExactly("BELUM_DIISI", "TIDAK_TERBACA", "LENGKAP");
    }

    @Test
    void larikDalamBerkasDibacaSatuPerSatu() throws IOException {
        Path berkas = tulis("larik.json", "[\n" + Contoh.lengkap() + ",\n" + Contoh.takTerbaca() + "\n]");

        Hasil hasil = periksa(berkas.toString());

        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP", "TIDAK_TERBACA");
        assertThat(hasil.nilai("\",", "baris")).containsExactly("2", "3");
    }

    @Test
    void tautanKeFolderSendiriDilewati() throws IOException {
        tulis("a.json", Contoh.lengkap());
        try {
            Files.createSymbolicLink(folder.resolve("putar"), folder);
        } catch (IOException | UnsupportedOperationException tanpaTautan) {
            assumeTrue(false, "this machine has no symbolic links");
        }

        Hasil hasil = periksa(folder.toString());

        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP");
        assertThat(hasil.galat()).isEmpty();
    }

    @Test
    void folderTanpaLaporanDisebutDanYangLainTetapDiperiksa() throws IOException {
        Path kosong = Files.createDirectory(folder.resolve("kosong"));
        Path lengkap = tulis("lengkap.json", Contoh.lengkap());

        Hasil hasil = periksa(kosong.toString(), lengkap.toString());

        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP");
        assertThat(hasil.galat())
                .isEqualTo("Tidak ada laporan di: " + kosong.toString().replace('\\', '/')
                        + ". Masukan lain tetap diperiksa.\n");
    }

    @Test
    void berkasKosongDisebutDanYangLainTetapDiperiksa() throws IOException {
        Path kosong = tulis("kosong.json", " \n");
        Path lengkap = tulis("lengkap.json", Contoh.lengkap());

        Hasil hasil = periksa(kosong.toString(), lengkap.toString());

        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat()).isEqualTo("Tidak ada laporan di: " + kosong + ". Masukan lain tetap diperiksa.\n");
        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP");
    }

    @Test
    void tanpaSatuLaporanPunBerstatusDua() throws IOException {
        Path kosong = tulis("kosong.ndjson", "\n\n");
        Path larik = tulis("larik.json", "[]");
        Files.createDirectory(folder.resolve("folder"));

        Hasil hasil = periksa(
                kosong.toString(), larik.toString(), folder.resolve("folder").toString());

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat())
                .isEqualTo("Tidak ada laporan di: " + kosong + ", " + larik + ", " + folder.resolve("folder") + ".\n");
    }

    @Test
    void masukanStandarDisebutDenganNamanya() {
        assertThat(periksa("-")).isEqualTo(new Hasil(2, "", "Tidak ada laporan di: masukan standar.\n"));
        assertThat(periksa("--bahasa=en", "-")).isEqualTo(new Hasil(2, "", "There is no report in: standard input.\n"));
    }

    @Test
    void masukanStandarYangKosongDisebutDenganNamanya() throws IOException {
        String lengkap = tulis("lengkap.json", Contoh.lengkap()).toString();

        assertThat(periksa("-", lengkap).galat())
                .isEqualTo("Tidak ada laporan di: masukan standar. Masukan lain tetap diperiksa.\n");
        assertThat(periksa("--bahasa=en", "-", lengkap).galat())
                .isEqualTo("There is no report in: standard input. The other input is checked all the same.\n");
    }

    @Test
    void berkasYangTidakAdaMenghentikanSebelumApaPunDitulis() throws IOException {
        Path ada = tulis("ada.json", Contoh.lengkap());
        String tiada = folder.resolve("tiada.json").toString();

        Hasil hasil = periksa(ada.toString(), tiada);

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat())
                .isEqualTo("Berkas atau folder “" + tiada + "” tidak ada. Periksa nama dan letaknya.\n");
    }

    @Test
    void berkasYangSamaDibacaSekaliPadaTempatPertamanya() throws IOException {
        Path awal = tulis("b.json", Contoh.lengkap());
        tulis("a.json", Contoh.sekolahLain(Contoh.draf(), 1));
        Files.createSymbolicLink(folder.resolve("c.json"), awal);
        String berliku = folder.resolve("x/../b.json").toString();
        Files.createDirectory(folder.resolve("x"));

        Hasil hasil = periksa(awal.toString(), folder.toString(), berliku, awal.toString());

        assertThat(hasil.nilai("\"asal\":\\{", "berkas"))
                .containsExactly(awal.toString(), folder.resolve("a.json").toString());
        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP", "BELUM_DIISI");
        assertThat(hasil.keluaran())
                .as("not another report for the same period")
                .contains("\"keadaan\":\"BELUM_DAPAT_DIPERIKSA\"")
                .doesNotContain("\"kode\":\"SK-006\",\"jenis\"");
    }

    @Test
    void salinanBukanBerkasYangSama() throws IOException {
        Path asli = tulis("asli.json", Contoh.lengkap());
        Path salinan = tulis("salinan.json", Contoh.lengkap());

        assertThat(periksa(asli.toString(), salinan.toString()).keluaran()).contains("\"kode\":\"SK-006\",\"jenis\"");
    }

    @Test
    void berkasYangBukanJsonDisebut() throws IOException {
        Path csv = tulis("sekolah.csv", "npsn,nama\n10000001,SD Contoh\n");
        Path json = tulis("rusak.json", "npsn,nama\n");
        Path tanpaAkhiran = tulis("laporan", "\uFEFF\n " + Contoh.lengkap());

        Hasil hasil = periksa(csv.toString(), json.toString(), tanpaAkhiran.toString());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat())
                .isEqualTo("Bukan JSON: " + csv + ". Laporan hanya dibaca dari JSON (.json) atau NDJSON (.ndjson).\n");
        assertThat(hasil.statusLaporan()).containsExactly("TIDAK_TERBACA", "TIDAK_TERBACA", "LENGKAP");
        assertThat(hasil.keluaran()).contains("\"kode\":\"ST-001\"");
    }

    @Test
    void masukanStandarYangBukanJsonDisebut() {
        Hasil hasil = new Panggilan().denganMasukan("# Laporan\n").jalankan("periksa", "--bahasa=en", "-");

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat())
                .isEqualTo("Not JSON: standard input. Reports are read from JSON (.json) or NDJSON (.ndjson) only.\n");
    }

    @Test
    void masukanStandarHanyaSekali() {
        Hasil hasil = periksa("-", "-");

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.galat()).isEqualTo("Masukan standar (-) hanya dapat dibaca sekali dalam satu panggilan.\n");
    }

    private static Hasil periksa(String... masukan) {
        String[] argumen = new String[masukan.length + 2];
        argumen[0] = "periksa";
        argumen[1] = "--format=ndjson";
        System.arraycopy(masukan, 0, argumen, 2, masukan.length);
        return new Panggilan().jalankan(argumen);
    }

    private Path tulis(String nama, String isi) throws IOException {
        Path berkas = folder.resolve(nama);
        Files.createDirectories(berkas.getParent());
        return Files.writeString(berkas, isi);
    }
}
