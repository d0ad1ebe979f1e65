package id.pmo.examples.cli.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Contoh;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.Pmo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that may mean a built-in policy or a folder at hand means neither until somebody says which. */
class NamaMenduaTest {

    private static final String MENDUA =
            "“psp-2023-2024” dapat berarti kebijakan bawaan, dapat pula berkas atau folder di"
                    + " sini. Tulis “./psp-2023-2024” untuk yang di sini; untuk kebijakan bawaan, jalankan perintahnya dari folder"
                    + " lain.\n";

    @TempDir
    private Path tempat;

    @Test
    void folderBernamaKebijakanBawaanHarusDitulisJelas() throws Exception {
        new SalinanKebijakan(tempat).ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"1.0.7\"");
        Files.writeString(tempat.resolve("laporan.json"), Contoh.lengkap());

        assertThat(diSana("kebijakan", "periksa", "psp-2023-2024")).isEqualTo(new Hasil(2, "", MENDUA));
        assertThat(diSana("periksa", "--kebijakan", "psp-2023-2024", "laporan.json"))
                .isEqualTo(new Hasil(2, "", MENDUA));
        assertThat(diSana("periksa", "--format=ndjson", "--kebijakan", "./psp-2023-2024", "laporan.json")
                        .keluaran())
                .contains("\"versi\":\"1.0.7\"");
    }

    @Test
    void perintahYangMemintaFolderMengambilFoldernya() throws Exception {
        new SalinanKebijakan(tempat).ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"1.0.7\"");

        assertThat(diSana("kebijakan", "kunci", "psp-2023-2024"))
                .isEqualTo(new Hasil(0, "psp-2023-2024/kode.kunci.yaml ditulis.\n", ""));
    }

    private Hasil diSana(String... argumen) throws IOException, InterruptedException {
        List<String> perintah = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Pmo.class.getName()));
        perintah.addAll(List.of(argumen));
        Path keluaran = tempat.resolve("keluaran.txt");
        Path galat = tempat.resolve("galat.txt");
        Process proses = new ProcessBuilder(perintah)
                .directory(tempat.toFile())
                .redirectOutput(keluaran.toFile())
                .redirectError(galat.toFile())
                .start();
        assertThat(proses.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Hasil(proses.exitValue(), Files.readString(keluaran), Files.readString(galat));
    }
}
