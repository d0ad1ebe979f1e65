package id.pmo.examples.cli.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command about policies writes over the policy or the key that it reads. */
class TimpaanKebijakanTest {

    @TempDir
    private Path tempat;

    private String folder = "";
    private String kunci = "";

    @BeforeEach
    void kebijakanDanKunci() throws IOException {
        folder = new SalinanKebijakan(tempat).folder();
        kunci = tempat.resolve("ketua.pribadi.pem").toString();
        new Panggilan()
                .jalankan("kebijakan", "kunci-baru", tempat.resolve("ketua").toString());
    }

    @Test
    void segelTidakMenimpaKunciPribadi() throws IOException {
        String sebelum = Files.readString(Path.of(kunci));

        assertThat(jalankan("segel", folder, "--kunci", kunci, "--keluaran", kunci))
                .isEqualTo(ditolak(kunci, kunci));
        assertThat(Path.of(kunci)).hasContent(sebelum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segel", "bangun", "dokumen"})
    void tidakAdaYangMenulisKeDalamFolderKebijakan(String perintah) throws IOException {
        for (String nama : new String[] {"kebijakan.yaml", "aturan/baru.drl"}) {
            Path berkas = Path.of(folder, nama);
            boolean ada = Files.exists(berkas);
            String sebelum = ada ? Files.readString(berkas) : "";

            assertThat(keluaran(perintah, folder, berkas)).isEqualTo(ditolak(berkas, folder));
            assertThat(Files.exists(berkas)).isEqualTo(ada);
            if (ada) {
                assertThat(berkas).hasContent(sebelum);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segel", "bangun", "dokumen"})
    void jugaBilaFoldernyaDisebutMelaluiYangDiAtasnyaAtauTautan(String perintah) throws IOException {
        Path luar = Files.createDirectory(tempat.resolve("semua"));
        Path salinan = Path.of(new SalinanKebijakan(luar).folder());
        Path tautan = Files.createSymbolicLink(tempat.resolve("tautan"), salinan);
        Path berkas = tautan.resolve("kebijakan.yaml");

        assertThat(keluaran(perintah, luar.toString(), berkas)).isEqualTo(ditolak(berkas, salinan));
    }

    @Test
    void dokumenTidakMenimpaArsipYangDibacanya() throws IOException {
        Path zip = tempat.resolve("kebijakan.zip");
        try (ZipOutputStream isi = new ZipOutputStream(Files.newOutputStream(zip))) {
            isi.putNextEntry(new ZipEntry("kebijakan.yaml"));
            isi.write("id: psp-lain\nversi: 1.0.0\nnama: {id: Lain, en: Other}\nextends: psp-2023-2024\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        byte[] sebelum = Files.readAllBytes(zip);

        assertThat(keluaran("dokumen", zip.toString(), zip)).isEqualTo(ditolak(zip, zip));
        assertThat(zip).hasBinaryContent(sebelum);
    }

    @Test
    void kataKatanyaDalamBahasaInggris() {
        assertThat(jalankan("segel", folder, "--kunci", kunci, "--keluaran", kunci, "--bahasa=en"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--keluaran: “%s” is also read or written as “%s”, so that its content would be lost. Name another file.\n"
                                .formatted(kunci, kunci)));
    }

    private Hasil keluaran(String perintah, String kebijakan, Path keluaran) {
        return perintah.equals("segel")
                ? jalankan(perintah, kebijakan, "--keluaran", keluaran.toString(), "--kunci", kunci)
                : jalankan(perintah, kebijakan, "--keluaran", keluaran.toString());
    }

    private static Hasil jalankan(String... argumen) {
        String[] semua = new String[argumen.length + 1];
        semua[0] = "kebijakan";
        System.arraycopy(argumen, 0, semua, 1, argumen.length);
        return new Panggilan().jalankan(semua);
    }

    private static Hasil ditolak(Object keluaran, Object dibaca) {
        return new Hasil(
                2,
                "",
                "--keluaran: “%s” juga dibaca atau ditulis sebagai “%s”, sehingga isinya akan hilang. Sebut berkas lain.\n"
                        .formatted(keluaran, dibaca));
    }
}
