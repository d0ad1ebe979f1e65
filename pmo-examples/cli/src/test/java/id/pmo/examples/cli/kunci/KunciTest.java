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
                .isEqualTo(new Hasil(
                        1,
                        KUNCI + " is not up to date. Run pmo kebijakan kunci without --periksa. What differs:\n"
                                + "  locked, and no longer so: versi: \"1.0.0\"\n"
                                + "  now, and not locked yet: versi: \"1.1.0\"\n",
                        ""));
        assertThat(new Panggilan().jalankan("kebijakan", "kunci", tempat.toString()))
                .isEqualTo(new Hasil(0, KUNCI + " ditulis.\n", ""));
        assertThat(Path.of(salinan.folder(), "kode.kunci.yaml"))
                .content()
                .contains("versi: \"1.1.0\"", "pensiun: [ZZ-999]");
        assertThat(new Panggilan().jalankan("kebijakan", "kunci", "--periksa", salinan.folder()))
                .isEqualTo(new Hasil(0, KUNCI + " sudah sesuai.\n", ""));
    }

    @Test
    void setiapKodeYangBelumTerkunciDisebut() throws IOException {
        String katalog = "      D: Pelatihan mandiri melalui PMM\n";
        SalinanKebijakan salinan =
                new SalinanKebijakan(tempat).ganti("katalog.yaml", katalog, katalog + "      Z: Pendampingan\n");

        assertThat(new Panggilan().jalankan("kebijakan", "kunci", "--periksa", salinan.folder()))
                .isEqualTo(new Hasil(
                        1,
                        KUNCI + " belum sesuai. Jalankan pmo kebijakan kunci tanpa --periksa. Yang berbeda:\n"
                                + "  sekarang, belum terkunci: \"4.Z\": \"Pendampingan\"\n",
                        ""));
    }

    @Test
    void kunciYangBelumAdaDikatakan() throws IOException {
        String folder = new SalinanKebijakan(tempat).folder();
        Files.delete(Path.of(folder, "kode.kunci.yaml"));

        assertThat(new Panggilan().jalankan("kebijakan", "kunci", "--periksa", folder))
                .isEqualTo(new Hasil(1, KUNCI + " belum ada. Jalankan pmo kebijakan kunci tanpa --periksa.\n", ""));
    }

    @Test
    void kunciDariVersiUtamaLamaDisebutOlehPeriksaDanMenghalangiSegel() throws IOException {
        String folder = new SalinanKebijakan(tempat)
                .ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"2.0.0\"")
                .folder();
        String masalah =
                KUNCI + ":4:8 KB-705 versi: Kunci kode ini masih milik versi 1.0.0, sedangkan kebijakan ini sudah versi"
                        + " 2.0.0: sampai dikunci lagi, kodenya boleh berubah. Langkah berikutnya, sesudah kodenya tetap:"
                        + " jalankan pmo kebijakan kunci.";

        assertThat(new Panggilan().jalankan("kebijakan", "periksa", folder))
                .isEqualTo(new Hasil(1, masalah + "\npsp-2023-2024: 1 hal perlu diperbaiki.\n", ""));
        String kunci = tempat.resolve("satu").toString();
        new Panggilan().jalankan("kebijakan", "kunci-baru", kunci);
        assertThat(new Panggilan().jalankan("kebijakan", "segel", folder, "--kunci", kunci + ".pribadi.pem"))
                .isEqualTo(new Hasil(1, "", "Kebijakan psp-2023-2024 tidak dapat dimuat:\n- " + masalah + "\n"));

        assertThat(new Panggilan().jalankan("kebijakan", "kunci", folder).status())
                .isZero();
        assertThat(new Panggilan().jalankan("kebijakan", "periksa", folder).status())
                .isZero();
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
