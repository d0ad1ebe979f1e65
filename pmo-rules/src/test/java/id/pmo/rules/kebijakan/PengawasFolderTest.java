package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watched folder of policies goes live by itself, through the same gates. */
class PengawasFolderTest {

    private final PolicyManager manager =
            PolicyManager.builder().initial(KebijakanMini.longgar("1.0.0")).build();

    @Test
    void folderYangBerubahDiaktifkanSendiri(@TempDir Path folder) throws Exception {
        simpan(KebijakanMini.longgar("1.0.0"), folder);
        try (FolderWatch pengawas = manager.watch(folder, Duration.ofMillis(20))) {
            assertThat(pengawas).isNotNull();
            simpan(KebijakanMini.ketat("1.2.0"), folder);
            for (int i = 0; i < 1_000 && manager.history().size() == 1; i++) {
                Thread.sleep(20);
            }
        }

        assertThat(manager.active().policies().get(0).versi()).isEqualTo("1.2.0");
        assertThat(manager.active().who()).isEqualTo("PolicyManager.watch");
    }

    /** Editors lock a file by a link that leads nowhere. */
    @Test
    void tautanYangBuntuTidakMengganggu(@TempDir Path folder) throws Exception {
        simpan(KebijakanMini.longgar("1.0.0"), folder);
        Files.createSymbolicLink(folder.resolve("mini").resolve(".#kebijakan.yaml"), Path.of("tidak-ada"));
        try (FolderWatch pengawas = manager.watch(folder, Duration.ofMillis(20))) {
            assertThat(pengawas).isNotNull();
            simpan(KebijakanMini.ketat("1.2.0"), folder);
            for (int i = 0; i < 1_000 && manager.history().size() == 1; i++) {
                Thread.sleep(20);
            }
        }

        assertThat(manager.active().policies().get(0).versi()).isEqualTo("1.2.0");
    }

    @Test
    void folderYangHilangDitolakDanTanpaFolderTidakAdaYangDiawasi(@TempDir Path tempat) throws Exception {
        Path folder = tempat.resolve("kebijakan");
        assertThatThrownBy(() -> manager.watch(folder, Duration.ofMillis(20)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toString());
        Files.createDirectories(folder);
        simpan(KebijakanMini.longgar("1.0.0"), folder);
        try (FolderWatch pengawas = manager.watch(folder, Duration.ofMillis(20))) {
            assertThat(pengawas).isNotNull();
            Files.move(folder, tempat.resolve("lain"));
            for (int i = 0; i < 1_000 && manager.history().size() == 1; i++) {
                Thread.sleep(20);
            }
        }

        assertThat(manager.history()).last().matches(hasil -> !hasil.accepted());
        assertThat(manager.active().policies().get(0).versi()).isEqualTo("1.0.0");
    }

    private static void simpan(KebijakanMini kebijakan, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> berkas :
                kebijakan.find(KebijakanMini.ID).orElseThrow().files().entrySet()) {
            Path path = folder.resolve("mini").resolve(berkas.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, berkas.getValue());
        }
    }
}
