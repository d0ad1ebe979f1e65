package id.pmo.examples.cli.bangun;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BangunTest {

    @TempDir
    private Path tempat;

    @Test
    void jarMemuatKebijakanDanAturanYangSudahDisusun() throws IOException {
        String folder = new SalinanKebijakan(tempat).folder();
        Path jar = tempat.resolve("kebijakan.jar");

        Hasil hasil = new Panggilan().jalankan("kebijakan", "bangun", folder, "--keluaran", jar.toString());

        assertThat(hasil).isEqualTo(new Hasil(0, jar + " ditulis: psp-2023-2024.\n", ""));
        try (JarFile isi = new JarFile(jar.toFile())) {
            assertThat(isi.stream().map(entri -> entri.getName()))
                    .contains("id/pmo/kebijakan/psp-2023-2024/kebijakan.yaml", "id/pmo/kebijakan/psp-2023-2024/isi.txt")
                    .anyMatch(nama -> nama.endsWith(".class"))
                    .anyMatch(nama -> nama.endsWith(".langsung.txt"));
        }
    }

    @Test
    void kebijakanYangRusakDisebutMasalahnya() throws IOException {
        SalinanKebijakan salinan =
                new SalinanKebijakan(tempat).ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"1\"");

        Hasil hasil = new Panggilan()
                .jalankan(
                        "kebijakan",
                        "bangun",
                        salinan.folder(),
                        "--keluaran",
                        tempat.resolve("x.jar").toString());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat()).contains("KB-223 versi");
    }
}
