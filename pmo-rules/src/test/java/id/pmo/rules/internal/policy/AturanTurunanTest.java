package id.pmo.rules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.kebijakan.PemeriksaKebijakan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the rules of a policy that extends another is told once, and in its own files. */
class AturanTurunanTest {

    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.drl";

    @TempDir
    private Path tempat;

    @BeforeEach
    void anakDariKebijakanBawaan() throws IOException {
        tulis("kebijakan.yaml", """
                id: anak
                versi: "1.0.0"
                nama: {id: Anak, en: Child}
                extends: psp-2023-2024
                """);
    }

    @Test
    void paketYangSalahDijawabSekaliDenganNamaKebijakanItuSendiri() throws IOException {
        tulis(LP_131, bawaan(LP_131).replace("package psp_2023_2024.pemeriksaan.pelaksanaan", "package pelaksanaan"));

        assertThat(masalah())
                .containsExactly("anak/" + LP_131 + ":1:9 KB-402: Paket berkas ini \"pelaksanaan\", seharusnya: package"
                        + " anak.pemeriksaan.pelaksanaan. Bila tidak, aturannya tidak akan pernah dijalankan.");
    }

    @Test
    void folderYangSalahTulisDisebutDanBukanPaketnya() throws IOException {
        tulis(
                "aturan/pemeriksaan/pelaksaan/LP-171.drl",
                bawaan(LP_131).replace("LP-131", "LP-171").replace("package psp_2023_2024", "package anak"));
        tulis(
                "aturan/pemeriksaan/pelaksaan/LP-171.yaml",
                bawaan(LP_131.replace(".drl", ".yaml")).replaceFirst("(?s)\ncontohUji:.*", "\n"));

        assertThat(masalah())
                .containsExactly("anak/aturan/pemeriksaan/pelaksaan/LP-171.drl:1:9 KB-417: Folder berkas ini,"
                        + " aturan/pemeriksaan/pelaksaan, tidak ada dalam kebijakan yang diperluas. Maksud Anda folder"
                        + " aturan/pemeriksaan/pelaksanaan? Pindahkan semua berkasnya ke sana.");
    }

    @Test
    void yangDitolakPenyusunTanpaBarisDisebutDiAturannya() throws IOException {
        String aturan = bawaan(LP_131)
                .replace("package psp_2023_2024", "package anak")
                .replace(
                        "import id.pmo.core.aturan.Keberlakuan",
                        "import id.pmo.core.aturan.Dokumen\nimport id.pmo.core.aturan.Keberlakuan")
                .replace(
                        "\nthen",
                        "\n    ( Dokumen( $x : urutan, urutan == $x ) or Dokumen( $x : judul, judul == $x ) )\nthen");
        tulis(LP_131, aturan);
        int baris = aturan.substring(0, aturan.indexOf("rule \"")).split("\n", -1).length;

        assertThat(masalah()).singleElement().asString().startsWith("anak/" + LP_131 + ":" + baris + " KB-309: ");
    }

    @Test
    void folderBaruYangTidakMiripMendapatPaketnya() throws IOException {
        tulis("aturan/pemeriksaan/kemitraan/LP-171.drl", bawaan(LP_131).replace("LP-131", "LP-171"));
        tulis(
                "aturan/pemeriksaan/kemitraan/LP-172.drl",
                bawaan(LP_131)
                        .replace("LP-131", "LP-172")
                        .replace("psp_2023_2024.pemeriksaan.pelaksanaan", "anak.kemitraan"));

        assertThat(masalah())
                .contains("anak/aturan/pemeriksaan/kemitraan/LP-172.drl:1:9 KB-402: Paket berkas ini"
                        + " \"anak.kemitraan\", seharusnya: package anak.pemeriksaan.kemitraan. Bila tidak, aturannya"
                        + " tidak akan pernah dijalankan.")
                .noneMatch(satu -> satu.contains("KB-417"));
    }

    @Test
    void paketYangSalahDijawabSamaBilaDatanyaPunSalah() throws IOException {
        tulis(LP_131, bawaan(LP_131).replace("package psp_2023_2024.pemeriksaan.pelaksanaan", "package pelaksanaan"));
        tulis(LP_131.replace(".drl", ".yaml"), "sifat: WAJIBB\nsumber: uji\n");

        assertThat(masalah())
                .hasSize(2)
                .contains("anak/" + LP_131 + ":1:9 KB-402: Paket berkas ini \"pelaksanaan\", seharusnya: package"
                        + " anak.pemeriksaan.pelaksanaan. Bila tidak, aturannya tidak akan pernah dijalankan.");
    }

    @Test
    void namaAturanIndukYangDipakaiLagiDisebutDiBerkasAnak() throws IOException {
        String induk = "aturan/keberlakuan/pelaksanaan.drl";
        tulis("aturan/keberlakuan/awal.drl", bawaan(induk));

        assertThat(masalah())
                .isNotEmpty()
                .allMatch(satu -> satu.startsWith("anak/aturan/keberlakuan/awal.drl:"))
                .first()
                .asString()
                .endsWith(
                        " KB-370: Aturan \"Setiap periode meminta tanggal dan jumlah peserta\" sudah ada di psp-2023-2024/"
                                + induk + ":12. Beri nama lain.");
    }

    @Test
    void celahTeksIndukYangTidakDiisiAturanAnakDisebutDiAturannya() throws IOException {
        tulis(LP_131, bawaan(LP_131).replace(", \"kurang\", $diminta - $ada", ""));

        assertThat(masalah())
                .containsExactly("anak/" + LP_131 + ":15:5 KB-408: Celah {kurang} di perbaikan"
                        + " (psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:12) tidak diisi oleh aturan di"
                        + " LP-131.drl:15, yang memberikan: ada, diminta. Pakai salah satunya, atau tambahkan \"kurang\""
                        + " beserta nilainya pada temuan.catat.");
    }

    private List<String> masalah() {
        return PemeriksaKebijakan.of(PolicySource.directory(tempat).or(PolicySource.builtIn())).periksa("anak").stream()
                .map(PolicyProblem::toString)
                .toList();
    }

    private void tulis(String path, String isi) throws IOException {
        Path berkas = tempat.resolve("anak").resolve(path);
        Files.createDirectories(berkas.getParent());
        Files.writeString(berkas, isi);
    }

    private static String bawaan(String path) {
        return new String(
                PolicySource.builtIn()
                        .find("psp-2023-2024")
                        .orElseThrow()
                        .files()
                        .get(path),
                StandardCharsets.UTF_8);
    }
}
