package id.pmo.examples.cli.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DokumenTest {

    static final Path SUMBER = Path.of("src/test/resources/id/pmo/examples/cli/dokumen");
    private static final String MINI = SUMBER.resolve("mini").toString();

    @TempDir
    private Path tempat;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void seluruhHalamanKebijakanKecil(String bahasa) throws IOException {
        assertThat(dokumen("--bahasa", bahasa, MINI))
                .isEqualTo(new Hasil(0, Files.readString(SUMBER.resolve("mini." + bahasa + ".md")), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void panggilanYangSamaMenulisHalamanYangSama(String format) {
        assertThat(dokumen("--format", format, MINI)).isEqualTo(dokumen("--format", format, MINI));
    }

    @Test
    void tanpaSebutanKebijakanBawaanYangDitulis() {
        assertThat(dokumen().keluaran()).isEqualTo(dokumen("psp-2023-2024").keluaran());
    }

    @Test
    void arsipDitulisSepertiFoldernya() throws IOException {
        Path zip = tempat.resolve("mini.zip");
        try (ZipOutputStream isi = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String satu : mini()) {
                isi.putNextEntry(new ZipEntry(satu));
                isi.write(Files.readAllBytes(SUMBER.resolve("mini").resolve(satu)));
            }
        }

        assertThat(dokumen(zip.toString())).isEqualTo(dokumen(MINI));
    }

    @Test
    void halamanDapatDitulisKeBerkas() {
        Path berkas = tempat.resolve("mini.html");

        assertThat(dokumen("--format", "html", "--keluaran", berkas.toString(), MINI))
                .isEqualTo(new Hasil(0, berkas + " ditulis.\n", ""));
        assertThat(berkas).hasContent(dokumen("--format", "html", MINI).keluaran());
    }

    @Test
    void berkasYangTidakDapatDitulisDisebut() {
        Path berkas = tempat.resolve("tidak-ada").resolve("mini.md");

        assertThat(dokumen("--keluaran", berkas.toString(), MINI))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Berkas “%s” tidak dapat ditulis: berkas atau foldernya tidak ada. Periksa letaknya, ruang disk, dan izin menulisnya. Berkas yang sudah ada tidak berubah.\n"
                                .formatted(berkas)));
    }

    @Test
    void masalahKebijakanDisebutSepertiOlehPeriksa() throws IOException {
        String folder = new SalinanKebijakan(tempat)
                .ganti("aturan/pemeriksaan/pelaksanaan/LP-131.yaml", "sifat: WAJIB", "sifat: WAJIBB")
                .folder();

        assertThat(dokumen(folder)).isEqualTo(new Hasil(1, "", """
                        psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:4:8 KB-221 sifat: Ditemukan "WAJIBB", seharusnya salah satu dari WAJIB, PERHATIAN, CATATAN. Maksud Anda "WAJIB"?
                        psp-2023-2024: 1 hal perlu diperbaiki.
                        """));
        assertThat(new Panggilan().jalankan("kebijakan", "periksa", folder).keluaran())
                .isEqualTo(dokumen(folder).galat());
    }

    @Test
    void arsipYangRusakDisebutMasalahnya() throws IOException {
        Path zip = Files.writeString(tempat.resolve("bukan.zip"), "bukan arsip");

        Hasil hasil = dokumen("--bahasa", "en", zip.toString());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat()).contains("KB-").endsWith(zip + ": 1 to mend.\n");
    }

    @Test
    void kebijakanYangTidakAdaSalahPakai() {
        assertThat(dokumen("tidak-ada"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Kebijakan “tidak-ada” tidak ada. Sebut folder, arsip ZIP atau JAR, atau salah satu kebijakan"
                                + " bawaan: psp-2023-2024, psp-2023-2024-gtk.\n"));
    }

    @Test
    void folderBeberapaKebijakanSalahPakai() throws IOException {
        new SalinanKebijakan(tempat);
        Path kedua = Files.createDirectories(tempat.resolve("psp-kedua"));
        Files.writeString(kedua.resolve("kebijakan.yaml"), "id: psp-kedua\n");

        assertThat(dokumen(tempat.toString()))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "“%s” memuat lebih dari satu kebijakan: psp-2023-2024, psp-kedua. Sebut folder salah satunya.\n"
                                .formatted(tempat)));
    }

    @Test
    void bentukYangTidakDikenalSalahPakai() {
        Hasil hasil = dokumen("--format", "pdf");

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.galat()).contains("--format: “pdf” tidak dikenal. Pilih salah satu: md, html.");
    }

    /** The files of the small policy. */
    static Set<String> mini() {
        return PolicySource.directory(SUMBER.resolve("mini").toAbsolutePath())
                .find("mini")
                .orElseThrow()
                .files()
                .keySet();
    }

    static Hasil dokumen(String... argumen) {
        String[] semua = new String[argumen.length + 2];
        semua[0] = "kebijakan";
        semua[1] = "dokumen";
        System.arraycopy(argumen, 0, semua, 2, argumen.length);
        return new Panggilan().jalankan(semua);
    }
}
