package id.pmo.examples.cli.bandingkan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Peramban;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a comparison in a real browser, as wide as a phone and as a desk. */
class HalamanBandingPerambanTest {

    private static final String LAMA = "psp-2023-2024";
    private static final String GTK = "psp-2023-2024-gtk";

    /** Texts that would do harm to a page that took them for more than texts. */
    private static final String JAHAT = """
            {"sekolah":{"npsn":"20330686","nama":"<script>alert('nama')</script>","angkatan":2,\
            "provinsi":"<img src=x onerror=alert(1)>"},"periode":1,"pelapor":{"peran":"KEPALA_SEKOLAH"},\
            "laporanPelaksanaan":{"tanggal":"2023-08-22","jumlahPeserta":18,\
            "hasilRefleksi":"</pre><script>document.title='jahat'</script>","akarMasalah":"{{judul}} {{{gaya}}} &amp; &",\
            "dokumentasi":[{"judul":"Notulen","berkas":"a.pdf"},{"judul":"Foto","berkas":"b.jpg"}]},\
            "laporanTindakLanjut":[{"topik":"3","subtopik":"3.E","isu":"kata-yang-sangat-panjang-tanpa-spasi-kata-yang-sangat-panjang-tanpa-spasi",\
            "rencanaImplementasi":"Pendampingan.","penanggungJawab":"Guru BK","status":"AKAN_DILAKSANAKAN",\
            "tenggat":{"mulai":"2023-09-01","selesai":"2024-01-31"},"tujuan":"Aman.","indikatorKeberhasilan":"Nihil."}],\
            "dikirimPada":"2023-09-15T09:00:00+07:00"}
            bukan JSON
            """;

    @TempDir
    private static Path folder;

    private static @Nullable Peramban peramban;

    @BeforeAll
    static void buka() {
        peramban = Peramban.buka();
    }

    @AfterAll
    static void tutup() {
        if (peramban != null) {
            peramban.close();
        }
    }

    @Test
    void tanpaPembalikanPunDapatDipakaiSiapaPun() throws IOException {
        dapatDipakai("tenang", LAMA, LAMA, "--sekolah", "20");
        assertThat(teks("#balik + p")).isEqualTo("No verdict turns.");
    }

    @Test
    void denganBanyakPembalikanDapatDipakaiSiapaPun() throws IOException {
        String lain = new SalinanKebijakan(Files.createTempDirectory(folder, "lain"))
                .ganti("kebijakan.yaml", "batasWaktu: 2023-09-20", "batasWaktu: 2023-09-05")
                .ganti("kebijakan.yaml", "batasWaktu: 2024-03-10", "batasWaktu: 2024-03-30")
                .folder();
        dapatDipakai("ramai", lain, GTK, "--sekolah", "300", "--batas-perubahan", "1", "--kode-diharapkan", "TL-001");
        assertThat(peramban().jalankan("return document.querySelectorAll('details').length"))
                .isEqualTo(peramban().jalankan("return document.querySelectorAll('#balik ~ table tr').length"));
    }

    @Test
    void denganTeksAsliPunDapatDipakaiDanTeksYangJahatHanyaTertulis() throws IOException {
        Path korpus = Files.writeString(folder.resolve("jahat.ndjson"), JAHAT);
        dapatDipakai("terbuka", LAMA, GTK, "--korpus", korpus.toString(), "--tampilkan-teks");
        assertThat(peramban().jalankan("return document.scripts.length")).isEqualTo(0L);
        assertThat(peramban().jalankan("return document.images.length")).isEqualTo(0L);
        assertThat(peramban().driver().getTitle()).startsWith("psp-2023-2024 version");
        assertThat(teks("pre"))
                .contains("</pre><script>document.title='jahat'</script>", "{{judul}} {{{gaya}}} &amp; &");
        assertThat(teks("#balik + p")).endsWith("Do not share this page without looking through it.");
    }

    @Test
    void yangDisamarkanTidakMemuatTeksAsli() throws IOException {
        Path korpus = Files.writeString(folder.resolve("samar.ndjson"), JAHAT);
        dapatDipakai("samar", LAMA, GTK, "--korpus", korpus.toString());
        assertThat(teks("body")).doesNotContain("script", "{{", "kata-yang", "Guru BK", "samar.ndjson");
        assertThat(teks("pre")).contains("\"subtopik\": \"3.E\"");
        assertThat(teks("#tak-terbaca ~ div th")).isEqualTo("file 1, line 2");
    }

    private static void dapatDipakai(String nama, String lama, String baru, String... lain) throws IOException {
        for (String bahasa : List.of("id", "en")) {
            List<String> argumen = new ArrayList<>(List.of(
                    "kebijakan",
                    "bandingkan",
                    lama,
                    baru,
                    "--format",
                    "html",
                    "--bahasa",
                    bahasa,
                    "--pada",
                    "2024-08-15T09:00:00+07:00"));
            argumen.addAll(List.of(lain));
            Path halaman = Files.writeString(
                    folder.resolve(nama + "-" + bahasa + ".html"),
                    new Panggilan().jalankan(argumen.toArray(String[]::new)).keluaran());
            peramban().lihat(halaman);
            for (int lebar : List.of(360, 1200)) {
                peramban().selebar(lebar).jalankan("document.querySelectorAll('details').forEach(d => d.open = true)");
                peramban().potret("banding-" + nama + "-" + bahasa + "-" + lebar);
                assertThat(peramban().pelanggaran())
                        .as("axe, %s, %s, %d px", nama, bahasa, lebar)
                        .isEmpty();
                assertThat(peramban().lebarIsi()).isEqualTo(lebar);
            }
            assertThat(peramban().jalankan("return document.documentElement.lang"))
                    .isEqualTo(bahasa);
        }
        assertThat(peramban().keluhan()).isEmpty();
        assertThat(peramban().permintaanJaringan()).isEmpty();
    }

    /** The text of the first element there is. */
    private static String teks(String pilih) {
        return Objects.requireNonNull(peramban().jalankan("return document.querySelector(\"" + pilih + "\").innerText"))
                .toString();
    }

    private static Peramban peramban() {
        return Objects.requireNonNull(peramban);
    }
}
