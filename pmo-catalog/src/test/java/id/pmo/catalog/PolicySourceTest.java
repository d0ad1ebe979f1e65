package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where policies may lie. */
class PolicySourceTest {

    private static final Path UJI = Path.of("src/test/resources/id/pmo/catalog/uji");

    @Test
    void folderKebijakanMemuatSetiapKebijakan() {
        assertThat(PolicySource.directory(UJI).ids()).containsExactly("anak", "uji");
    }

    @Test
    void folderSatuKebijakanMemuatKebijakanItu() {
        PolicySource satu = PolicySource.directory(UJI.resolve("uji"));

        assertThat(satu.ids()).containsExactly("uji");
        assertThat(satu.find("uji").orElseThrow().files())
                .containsKeys("kebijakan.yaml", "aturan/pemeriksaan/pelaksanaan/LP-131.drl");
        assertThat(satu.find("anak")).isEmpty();
    }

    @Test
    void berkasTersembunyiDilewati(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("baru")).resolve("kebijakan.yaml"), "id: baru\n");
        Files.writeString(folder.resolve("baru/.DS_Store"), "x");
        Files.writeString(Files.createDirectory(folder.resolve("baru/.git")).resolve("config"), "x");

        assertThat(PolicySource.directory(folder).find("baru").orElseThrow().files())
                .containsOnlyKeys("kebijakan.yaml");
    }

    @Test
    void folderYangTidakAdaDisebutNamanya(@TempDir Path folder) {
        Path hilang = folder.resolve("hilang");

        assertThatThrownBy(() -> PolicySource.directory(hilang).ids())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot list policy folder " + hilang.toAbsolutePath());
    }

    @Test
    void yangPertamaDidahulukan() {
        PolicySource gabungan = PolicySource.directory(UJI).or(PolicySource.builtIn());

        assertThat(gabungan.ids()).containsExactly("anak", "psp-2023-2024", "psp-2023-2024-gtk", "uji");
        assertThat(gabungan.find("psp-2023-2024")).isPresent();
    }
}
