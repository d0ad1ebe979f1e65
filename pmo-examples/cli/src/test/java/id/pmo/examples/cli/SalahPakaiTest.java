package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalahPakaiTest {

    @Test
    void tanpaPerintahMenampilkanPemakaian() {
        Hasil hasil = new Panggilan().jalankan();

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat()).startsWith("Pemakaian: pmo [-hV]").contains("  periksa     Memeriksa laporan.");
    }

    @Test
    void versiBerstatusNol() {
        assertThat(new Panggilan().jalankan("--version")).isEqualTo(new Hasil(0, "pmo 0.1.0-SNAPSHOT\n", ""));
    }

    @Test
    void setiapKesalahanDijelaskan() {
        salah("Belum ada yang diperiksa. Sebutkan berkas, folder, atau - untuk masukan standar.", "periksa");
        salah("Pilihan “--semua” tidak dikenal.", "periksa", "--semua", "-");
        salah("Pilihan --pada memerlukan nilai.", "periksa", "-", "--pada");
        salah("Pilihan --format hanya boleh diberikan sekali.", "periksa", "--format=json", "--format=teks", "-");
        salah("--format: “xml” tidak dikenal. Pilih teks, json, atau ndjson.", "periksa", "--format=xml", "-");
        salah("--bahasa: “jv” tidak dikenal. Pilih id atau en.", "periksa", "--bahasa=jv", "-");
        salah(
                "--pada: “2023-09-18” bukan tanggal dan jam dengan selisih zona. Contoh: 2023-09-18T12:00:00+07:00"
                        + " atau 2023-09-18T05:00:00Z.",
                "periksa",
                "--pada=2023-09-18",
                "-");
        salah(
                "--pada: “+12023-01-01T00:00:00Z” di luar tahun 1 sampai 9998.",
                "periksa",
                "--pada=+12023-01-01T00:00:00Z",
                "-");
    }

    @Test
    void berkasYangTidakBolehDibacaBukanKesalahanProgram() {
        StringWriter galat = new StringWriter();
        int status = new PelaporGalat(Kalimat.dalam(Bahasa.ID), new PrintWriter(galat))
                .handleExecutionException(
                        new UncheckedIOException("x", new AccessDeniedException("psp-uji/contoh")), null, null);

        assertThat(status).isEqualTo(2);
        assertThat(galat.toString()).isEqualTo("“psp-uji/contoh” tidak dapat dibaca. Periksa izin membacanya.\n");
    }

    @Test
    void nilaiKosongBukanFolderTempatPerintahDijalankan() {
        kosong("periksa", "FOLDER|ZIP|ID", "kebijakan", "periksa", "");
        kosong("uji", "FOLDER|ID", "kebijakan", "uji", " ");
        kosong("baru", "FOLDER", "kebijakan", "baru", "");
        kosong("kunci-baru", "NAMA", "kebijakan", "kunci-baru", "");
        kosong("segel", "--kunci", "kebijakan", "segel", "uji", "--kunci=");
        kosong("bandingkan", "BARU", "kebijakan", "bandingkan", "psp-2023-2024", "");
        assertThat(new Panggilan()
                        .jalankan("--bahasa", "en", "periksa", "--keluaran", "", "-")
                        .galat())
                .isEqualTo("""
                        The value of --keluaran is empty. Fill it in; if it is taken from a variable, that variable holds nothing yet.
                        See: pmo periksa --help
                        """);
    }

    private static void kosong(String perintah, String nilai, String... argumen) {
        assertThat(new Panggilan().jalankan(argumen)).isEqualTo(new Hasil(2, "", """
                        Nilai untuk %s kosong. Isilah; bila nilainya diambil dari sebuah variabel, variabel itu belum berisi.
                        Lihat: pmo kebijakan %s --help
                        """.formatted(nilai, perintah)));
    }

    @Test
    void pilihanWajibYangTidakDiberikanLainDariPilihanTanpaNilai() {
        assertThat(new Panggilan().jalankan("rekap", "-")).isEqualTo(new Hasil(2, "", """
                        Pilihan --peserta wajib diberikan, tetapi tidak ada. Tambahkan “--peserta CSV”.
                        Lihat: pmo rekap --help
                        """));
        assertThat(new Panggilan().jalankan("--bahasa=en", "rekap", "-")).isEqualTo(new Hasil(2, "", """
                        Option --peserta is required and was left out. Add “--peserta CSV”.
                        See: pmo rekap --help
                        """));
        assertThat(new Panggilan().jalankan("rekap", "-", "--peserta").galat()).isEqualTo("""
                        Pilihan --peserta memerlukan nilai.
                        Lihat: pmo rekap --help
                        """);
        assertThat(new Panggilan()
                        .jalankan("--bahasa=en", "kebijakan", "bangun")
                        .galat())
                .isEqualTo("""
                        Option --keluaran is required and was left out. Add “--keluaran JAR”.
                        Not named yet: FOLDER.
                        See: pmo kebijakan bangun --help
                        """);
    }

    @Test
    void perintahTakDikenalDijelaskan() {
        Hasil hasil = new Panggilan().jalankan("--bahasa=en", "judge");

        assertThat(hasil).isEqualTo(new Hasil(2, "", "There is no command “judge”.\nSee: pmo --help\n"));
        assertThat(new Panggilan().jalankan("nilai"))
                .isEqualTo(new Hasil(2, "", "Perintah “nilai” tidak dikenal.\nLihat: pmo --help\n"));
    }

    @Test
    void perintahDanPilihanYangSalahEjaDitanyakanMaksudnya() {
        assertThat(new Panggilan().jalankan("kebijakan", "priksa").galat())
                .isEqualTo("Perintah “priksa” tidak dikenal. Maksud Anda “periksa”?\nLihat: pmo kebijakan --help\n");
        assertThat(new Panggilan()
                        .jalankan("--bahasa=en", "kebijakan", "uji", "--fromat=json")
                        .galat())
                .isEqualTo(
                        "There is no option “--fromat=json”. Did you mean “--format”?\nSee: pmo kebijakan uji --help\n");
    }

    @Test
    void argumenYangKelebihanBukanPerintahTakDikenal() {
        assertThat(new Panggilan().jalankan("kebijakan", "baru", "uji-a", "x")).isEqualTo(new Hasil(2, "", """
                        “x” kelebihan: perintah ini hanya menerima FOLDER. Nama yang memuat spasi diapit tanda kutip.
                        Lihat: pmo kebijakan baru --help
                        """));
        assertThat(new Panggilan().jalankan("--bahasa=en", "kebijakan", "uji", "a", "b"))
                .isEqualTo(new Hasil(2, "", """
                        “b” is one too many: this command takes FOLDER|ID only. Put a name with spaces in quotes.
                        See: pmo kebijakan uji --help
                        """));
        assertThat(new Panggilan().jalankan("kalender", "Papua")).isEqualTo(new Hasil(2, "", """
                        “Papua” kelebihan: perintah ini hanya menerima pilihan yang diawali --.
                        Lihat: pmo kalender --help
                        """));
        assertThat(new Panggilan().jalankan("kebijakan", "nilai"))
                .isEqualTo(new Hasil(2, "", "Perintah “nilai” tidak dikenal.\nLihat: pmo kebijakan --help\n"));
    }

    @Test
    void setelahDuaGarisSemuanyaNamaBerkas() {
        assertThat(new Panggilan().jalankan("periksa", "--", "--bahasa", "en"))
                .isEqualTo(new Hasil(2, "", "Berkas atau folder “--bahasa” tidak ada. Periksa nama dan letaknya.\n"));
    }

    @Test
    void kebijakanTakDikenalMenyebutYangAda() {
        assertThat(new Panggilan().jalankan("periksa", "--kebijakan=psp-2030", "-"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--kebijakan: “psp-2030” tidak dikenal. Yang tersedia: psp-2023-2024, psp-2023-2024-gtk.\n"));
    }

    @Test
    void folderTanpaKebijakanDijelaskan(@TempDir Path folder) {
        assertThat(new Panggilan().jalankan("periksa", "--bahasa", "en", "--kebijakan", folder.toString(), "-"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--kebijakan: there is no policy in “" + folder + "”. Name a folder that holds kebijakan.yaml,"
                                + " or a folder of such folders.\n"));
    }

    @Test
    void paketYangTidakAdaDisebut() {
        assertThat(new Panggilan().jalankan("periksa", "--kebijakan", "hilang.zip", "-"))
                .isEqualTo(new Hasil(
                        2, "", "--kebijakan: folder atau arsip “hilang.zip” tidak ada. Periksa nama dan letaknya.\n"));
    }

    private static void salah(String pesan, String... argumen) {
        assertThat(new Panggilan().jalankan(argumen))
                .isEqualTo(new Hasil(2, "", pesan + "\nLihat: pmo periksa --help\n"));
    }
}
