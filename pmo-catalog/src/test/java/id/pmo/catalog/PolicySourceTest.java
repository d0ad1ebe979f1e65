package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kebijakan.yaml~", "#kebijakan.yaml#", ".kebijakan.yaml.swp", "kebijakan.yaml.swp",
                        "kebijakan.yaml.swo",
                "kebijakan.yaml.bak", "4913", "kebijakan.yaml___jb_tmp___", "kebijakan.yaml___jb_old___",
                        "~$catatan.txt"
            })
    void sisaPenyuntingDilewati(String nama, @TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("baru")).resolve("kebijakan.yaml"), "id: baru\n");
        Files.createDirectories(folder.resolve("baru/aturan/simpulan"));
        Files.writeString(folder.resolve("baru/aturan/simpulan").resolve(nama), "x");
        Files.writeString(folder.resolve("baru").resolve(nama), "x");

        assertThat(PolicySource.directory(folder).find("baru").orElseThrow().files())
                .containsOnlyKeys("kebijakan.yaml");
    }

    @Test
    void jalurKelasYangSamaAdalahSumberYangSama() {
        ClassLoader pemuat = PolicySource.class.getClassLoader();
        PolicySource bawaan = PolicySource.builtIn();

        assertThat(PolicySource.classpath(pemuat, "id/pmo/kebijakan/"))
                .isEqualTo(bawaan)
                .hasSameHashCodeAs(bawaan);
        assertThat(PolicySource.classpath(pemuat, "tempat/lain")).isNotEqualTo(bawaan);
        assertThat(PolicySource.classpath(pemuat, bawaan.ids())).isNotEqualTo(bawaan);
    }

    @Test
    void tautanKeLuarFolderDitolak(@TempDir Path tempat) throws IOException {
        Path luar = Files.writeString(tempat.resolve("rahasia.yaml"), "id: luar\n");
        Path baru = Files.createDirectories(tempat.resolve("folder/baru"));
        Files.writeString(baru.resolve("kebijakan.yaml"), "id: baru\n");
        Files.createSymbolicLink(baru.resolve("katalog.yaml"), luar);
        Files.createSymbolicLink(baru.resolve("tugas.yaml"), tempat.resolve("tidak-ada"));
        Files.createSymbolicLink(tempat.resolve("folder/lain"), Files.createDirectory(tempat.resolve("lain")));
        Files.writeString(tempat.resolve("lain/kebijakan.yaml"), "id: lain\n");

        PolicySource folder = PolicySource.directory(tempat.resolve("folder"));

        String pesan =
                "Ini tautan ke luar folder kebijakan, ke folder, atau ke berkas yang tidak ada. Ganti dengan salinan berkasnya, atau hapus.";
        assertThat(FolderUji.masalah(folder, "baru"))
                .containsExactly("baru/katalog.yaml KB-124: " + pesan, "baru/tugas.yaml KB-124: " + pesan);
        assertThat(FolderUji.masalah(folder, "lain")).containsExactly("lain KB-124: " + pesan);
    }

    @Test
    void folderDiTempatBerkasDisebutBegitu(@TempDir Path tempat) throws IOException {
        Path baru = Files.createDirectory(tempat.resolve("baru"));
        Files.writeString(baru.resolve("kebijakan.yaml"), "id: baru\n");
        Files.createDirectories(baru.resolve("aturan/keberlakuan/semua.drl"));

        assertThat(FolderUji.masalah(PolicySource.directory(tempat), "baru"))
                .containsExactly(
                        "baru/aturan/keberlakuan/semua.drl KB-133: Di sini ada folder, padahal dengan nama ini seharusnya berkas. Ganti dengan berkasnya, atau beri foldernya nama lain.");
    }

    @Test
    void tautanYangKembaliKeDirinyaDitolak(@TempDir Path tempat) throws IOException {
        Path baru = Files.createDirectory(tempat.resolve("baru"));
        Files.writeString(baru.resolve("kebijakan.yaml"), "id: baru\n");
        Files.createSymbolicLink(baru.resolve("katalog.yaml"), Path.of("katalog.yaml"));

        assertThat(FolderUji.masalah(PolicySource.directory(tempat), "baru"))
                .containsExactly(
                        "baru/katalog.yaml KB-124: Ini tautan ke luar folder kebijakan, ke folder, atau ke berkas yang tidak ada. Ganti dengan salinan berkasnya, atau hapus.");
    }

    @Test
    void berkasKhususDisebutBegitu(@TempDir Path tempat) throws IOException {
        Path baru = Files.createDirectory(tempat.resolve("baru"));
        Files.writeString(baru.resolve("kebijakan.yaml"), "id: baru\n");
        UnixDomainSocketAddress alamat = UnixDomainSocketAddress.of(baru.resolve("katalog.yaml"));

        try (ServerSocketChannel soket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            soket.bind(alamat);

            assertThat(FolderUji.masalah(PolicySource.directory(tempat), "baru"))
                    .containsExactly(
                            "baru/katalog.yaml KB-132: Ini berkas khusus (pipa, soket, atau perangkat), bukan berkas biasa. Ganti dengan berkas biasa, atau hapus.");
        }
    }

    @Test
    void tautanDiDalamFolderDibaca(@TempDir Path tempat) throws IOException {
        Path versi = Files.createDirectory(tempat.resolve("..data"));
        Files.writeString(versi.resolve("kebijakan.yaml"), "id: baru\n");
        Files.createSymbolicLink(tempat.resolve("kebijakan.yaml"), Path.of("..data/kebijakan.yaml"));

        PolicySource folder = PolicySource.directory(tempat);

        assertThat(folder.find(folder.ids().iterator().next()).orElseThrow().files())
                .containsOnlyKeys("kebijakan.yaml");
    }

    @Test
    void berkasBesarTidakDibacaSampaiHabis(@TempDir Path tempat) throws IOException {
        Path baru = Files.createDirectory(tempat.resolve("baru"));
        Files.writeString(baru.resolve("kebijakan.yaml"), "id: baru\n");
        try (RandomAccessFile besar =
                new RandomAccessFile(baru.resolve("katalog.yaml").toFile(), "rw")) {
            besar.setLength(50 << 20);
        }

        byte[] isi = PolicySource.directory(tempat)
                .find("baru")
                .orElseThrow()
                .files()
                .get("katalog.yaml");

        assertThat(isi).hasSize((1 << 20) + 1);
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
