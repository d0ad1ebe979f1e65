package id.pmo.examples.cli.kunci;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KunciTest {

    private static final String KUNCI = "psp-2023-2024/kode.kunci.yaml";

    @TempDir
    private Path tempat;

    @Test
    void kunciBawaanSudahSesuai() throws IOException {
        String folder = new SalinanKebijakan(tempat).folder();

        assertThat(new Panggilan().jalankan("kebijakan", "kunci", folder))
                .isEqualTo(new Hasil(0, KUNCI + " sudah sesuai.\n", ""));
    }

    @Test
    void kunciYangTertinggalDitulisUlang() throws IOException {
        SalinanKebijakan salinan = new SalinanKebijakan(tempat)
                .ganti("kode.kunci.yaml", "pensiun: []", "pensiun: [ZZ-999]")
                .ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"1.1.0\"");

        assertThat(new Panggilan().jalankan("kebijakan", "kunci", "--periksa", salinan.folder(), "--bahasa", "en"))
                .isEqualTo(
                        new Hasil(1, KUNCI + " is not up to date. Run pmo kebijakan kunci without --periksa.\n", ""));
        assertThat(new Panggilan().jalankan("kebijakan", "kunci", tempat.toString()))
                .isEqualTo(new Hasil(0, KUNCI + " ditulis.\n", ""));
        assertThat(Path.of(salinan.folder(), "kode.kunci.yaml"))
                .content()
                .contains("versi: \"1.1.0\"", "pensiun: [ZZ-999]");
        assertThat(new Panggilan().jalankan("kebijakan", "kunci", "--periksa", salinan.folder()))
                .isEqualTo(new Hasil(0, KUNCI + " sudah sesuai.\n", ""));
    }

    @Test
    void pelanggaranKunciTidakDitulisHilang() throws IOException {
        SalinanKebijakan salinan = new SalinanKebijakan(tempat)
                .ganti("aturan/pemeriksaan/pelaksanaan/LP-131.yaml", "sifat: WAJIB", "sifat: CATATAN");
        String sebelum = Files.readString(Path.of(salinan.folder(), "kode.kunci.yaml"));

        Hasil hasil = new Panggilan().jalankan("kebijakan", "kunci", salinan.folder());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat())
                .isEqualTo("Kebijakan psp-2023-2024 tidak dapat dimuat:\n"
                        + "- psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:4:8 KB-702 sifat: Syarat LP-131"
                        + " terkunci sejak versi 1.0.0 dengan sifat \"WAJIB\" (kode.LP-131.sifat, " + KUNCI
                        + ":30), sekarang \"CATATAN\". Kembalikan; atau pakai kode baru; atau naikkan versi menjadi 2.0.0,"
                        + " lalu jalankan pmo kebijakan kunci.\n");
        assertThat(Path.of(salinan.folder(), "kode.kunci.yaml")).hasContent(sebelum);
    }

    @Test
    void yangBukanFolderDikatakan() {
        assertThat(new Panggilan().jalankan("kebijakan", "kunci", "psp-2023-2024"))
                .isEqualTo(new Hasil(2, "", "“psp-2023-2024” bukan folder. Sebut folder kebijakan.\n"));
    }
}
