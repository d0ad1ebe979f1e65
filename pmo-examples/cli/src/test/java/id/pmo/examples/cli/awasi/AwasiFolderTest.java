package id.pmo.examples.cli.awasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The watch on a real folder, as an editor would save into it. */
class AwasiFolderTest {

    private static final Path TL_001 = Path.of("aturan/pemeriksaan/tindaklanjut/TL-001.drl");
    private static final long SABAR = Duration.ofMinutes(3).toNanos();

    @TempDir
    private Path tempat;

    private final ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
    private final ByteArrayOutputStream galat = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();

    @Test
    @Timeout(10 * 60)
    void simpananDijawabSampaiDiakhiri() throws Exception {
        Path folder = Path.of(new SalinanKebijakan(tempat.resolve("meja")).folder());
        Thread pengawas = awasi(folder);
        tunggu(keluaran, "Semua contoh di folder ini dijalankan: 440 berlaku, tidak ada yang gagal.\n");

        gantiNama(folder, "< $minimal )", "<= $minimal )");
        tunggu(keluaran, " gagal. Contoh lain menyusul.\n");
        tunggu(keluaran, "detik. Contoh lain: ");
        gantiNama(folder, "<= $minimal )", "< $minimal )");
        tunggu(keluaran, "Contoh lain: 435 berlaku, tidak ada yang gagal.\n");
        Files.move(folder, tempat.resolve("lain"), StandardCopyOption.ATOMIC_MOVE);
        tunggu(keluaran, "Folder “" + folder + "” tidak dapat dibaca.");
        Files.move(tempat.resolve("lain"), folder, StandardCopyOption.ATOMIC_MOVE);
        tunggu(keluaran, "(?s).*tidak dapat dibaca.*Semua contoh di folder ini dijalankan: 440 berlaku.*");

        pengawas.interrupt();
        assertThat(status.get(1, TimeUnit.MINUTES)).isZero();
        assertThat(galat.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @Timeout(10 * 60)
    void kebijakanYamlYangSalahNamaDisebut() throws Exception {
        Files.writeString(tempat.resolve("Kebijakan.yml"), "id: psp-2024\n");
        Thread pengawas = awasi(tempat);

        tunggu(
                keluaran,
                "Folder “" + tempat + "” tidak memuat kebijakan.yaml, tetapi ada “Kebijakan.yml” di dalamnya."
                        + " Ganti namanya menjadi kebijakan.yaml, dengan huruf kecil semua.");
        pengawas.interrupt();
        assertThat(status.get(1, TimeUnit.MINUTES)).isZero();
    }

    private Thread awasi(Path folder) {
        Thread pengawas = new Thread(() ->
                status.complete(new Panggilan().jalankan(keluaran, galat, "kebijakan", "awasi", folder.toString())));
        pengawas.start();
        return pengawas;
    }

    /** Many editors write a new file and give it the name of the old one. */
    private static void gantiNama(Path folder, String lama, String baru) throws Exception {
        Path berkas = folder.resolve(TL_001);
        Path sementara = berkas.resolveSibling(".TL-001.drl.baru");
        Files.writeString(sementara, Files.readString(berkas).replace(lama, baru));
        Files.move(sementara, berkas, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void tunggu(ByteArrayOutputStream keluaran, String teks) throws InterruptedException {
        long sampai = System.nanoTime() + SABAR;
        while (!ada(keluaran, teks) && System.nanoTime() < sampai) {
            Thread.sleep(20);
        }
        assertThat(ada(keluaran, teks))
                .as("%s dalam %s", teks, keluaran.toString(StandardCharsets.UTF_8))
                .isTrue();
    }

    private static boolean ada(ByteArrayOutputStream keluaran, String teks) {
        String isi = keluaran.toString(StandardCharsets.UTF_8);
        return teks.startsWith("(?s)") ? isi.matches(teks) : isi.contains(teks);
    }
}
