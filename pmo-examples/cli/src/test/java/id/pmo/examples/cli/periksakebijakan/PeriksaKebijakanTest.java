package id.pmo.examples.cli.periksakebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriksaKebijakanTest {

    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.drl";

    @TempDir
    private Path tempat;

    @Test
    void kebijakanBawaanTidakPerluDiperbaiki() {
        assertThat(new Panggilan().jalankan("kebijakan", "periksa")).isEqualTo(new Hasil(0, """
                psp-2023-2024: tidak ada yang perlu diperbaiki.
                psp-2023-2024-gtk: tidak ada yang perlu diperbaiki.
                """, ""));
    }

    @Test
    void semuaMasalahDisebutBersamaDenganTempatKodeDanJalanKeluarnya() throws IOException {
        assertThat(new Panggilan().jalankan("kebijakan", "periksa", denganTigaMasalah()))
                .isEqualTo(new Hasil(1, """
                        psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:13:44 KB-357: Pelaksanaan tidak punya "jumlahDokumen". Maksud Anda "jumlahDokumentasi"?
                        psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:15:83 KB-527: Ditemukan .getClass. Pakai hanya nilai dan pertanyaan yang disediakan fakta; tidak ada yang dipanggil padanya lebih jauh.
                        psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:4:8 KB-221 sifat: Ditemukan "WAJIBB", seharusnya salah satu dari WAJIB, PERHATIAN, CATATAN. Maksud Anda "WAJIB"?
                        psp-2023-2024: 3 hal perlu diperbaiki.
                        """, ""));
    }

    @Test
    void dalamBahasaInggris() throws IOException {
        SalinanKebijakan salinan =
                new SalinanKebijakan(tempat).ganti(LP_131, "jumlahDokumentasi < $diminta", "jumlahDokumentasi < $x");

        assertThat(new Panggilan().jalankan("kebijakan", "periksa", "--bahasa", "en", salinan.folder()))
                .isEqualTo(new Hasil(1, """
                        psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:13:64 KB-358: There is no bound name "$x" here. Known here: $ada, $diminta.
                        psp-2023-2024: 1 to mend.
                        """, ""));
    }

    @Test
    void sebagaiJson() throws IOException {
        SalinanKebijakan salinan =
                new SalinanKebijakan(tempat).ganti(LP_131, "jumlahDokumentasi < $diminta", "jumlahDokumentasi = 1");

        assertThat(new Panggilan().jalankan("kebijakan", "periksa", "--format", "json", salinan.folder()))
                .isEqualTo(new Hasil(
                        1,
                        "[{\"kebijakan\":\"psp-2023-2024\",\"masalah\":[{\"berkas\":\"psp-2023-2024/" + LP_131
                                + "\",\"baris\":13,\"kolom\":62,\"kunci\":null,\"kode\":\"KB-362\",\"pesan\":\"Ditemukan"
                                + " satu tanda \\\"=\\\".\",\"perbaikan\":\"Untuk membandingkan tulis dua: ==.\"}]}]\n",
                        ""));
    }

    @Test
    void berkasDenganSangatBanyakMasalahDisebutSebagianDalamSetiapBentuk() throws IOException {
        SalinanKebijakan salinan = new SalinanKebijakan(tempat);
        StringBuilder banyak = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            banyak.append("kunci-").append(i).append(": x\n");
        }
        Files.writeString(Path.of(salinan.folder()).resolve("tugas.yaml"), banyak);

        for (String bentuk : new String[] {"teks", "json", "sarif"}) {
            Hasil hasil = new Panggilan().jalankan("kebijakan", "periksa", "--format", bentuk, salinan.folder());

            assertThat(hasil.status()).isEqualTo(1);
            assertThat(hasil.keluaran().length()).as(bentuk).isLessThan(100_000);
            assertThat(hasil.keluaran())
                    .as(bentuk)
                    .containsPattern("KB-139[\\s\\S]*Masih ada \\d{5} masalah lain di sini\\.");
        }
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "periksa", salinan.folder())
                        .keluaran())
                .endsWith("""
                        lalu periksa lagi.
                        psp-2023-2024: lebih dari 100 hal perlu diperbaiki.
                        """);
    }

    @Test
    void sebagaiSarif() throws IOException {
        SalinanKebijakan salinan =
                new SalinanKebijakan(tempat).ganti(LP_131, "jumlahDokumentasi < $diminta", "jumlahDokumentasi = 1");

        Hasil hasil = new Panggilan().jalankan("kebijakan", "periksa", "--format", "sarif", salinan.folder());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran())
                .startsWith(
                        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[")
                .contains("\"rules\":[{\"id\":\"KB-362\",\"shortDescription\":{\"text\":\"Satu tanda sama dengan\"}}]")
                .contains(
                        "\"results\":[{\"ruleId\":\"KB-362\",\"level\":\"error\",\"message\":{\"text\":\"Ditemukan satu tanda"
                                + " \\\"=\\\". Untuk membandingkan tulis dua: ==.\"},\"locations\":[{\"physicalLocation\":"
                                + "{\"artifactLocation\":{\"uri\":\"psp-2023-2024/" + LP_131
                                + "\"},\"region\":{\"startLine\":13,\"startColumn\":62}}}]}]");
    }

    @Test
    void arsipDibacaSepertiFolder() throws IOException {
        Path zip = tempat.resolve("kebijakan.zip");
        try (ZipOutputStream isi = new ZipOutputStream(Files.newOutputStream(zip))) {
            isi.putNextEntry(new ZipEntry("psp-uji/kebijakan.yaml"));
            isi.write("""
                    id: psp-uji
                    versi: "1.0.0"
                    nama: {id: Uji, en: Test}
                    extends: psp-2023-2024
                    """.getBytes(StandardCharsets.UTF_8));
            isi.putNextEntry(new ZipEntry("psp-uji/" + LP_131));
            isi.write("rule".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new Panggilan().jalankan("kebijakan", "periksa", zip.toString()))
                .isEqualTo(new Hasil(1, """
                        psp-uji/aturan/pemeriksaan/pelaksanaan/LP-131.drl:1:1 KB-353: Berkas berakhir di sini, padahal masih harus ada nama aturan di antara tanda kutip. Tutup setiap kurung, dan setiap aturan dengan baris end.
                        psp-uji/aturan/pemeriksaan/pelaksanaan/LP-131.drl:1:1 KB-354: Ditemukan rule, seharusnya "package". Periksa kurung, koma dan tanda kutip di sekitarnya, dan urutan rule, when, then, end.
                        psp-uji: 2 hal perlu diperbaiki.
                        """, ""));
    }

    @Test
    void folderDanArsipTanpaKebijakanSamaSamaTidakMemuatApaApaUntukDiperiksa() throws IOException {
        Path zip = tempat.resolve("kosong.zip");
        new ZipOutputStream(Files.newOutputStream(zip)).close();
        Path folder = Files.createDirectory(tempat.resolve("kosong"));

        assertThat(new Panggilan().jalankan("kebijakan", "periksa", zip.toString()))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Arsip “" + zip + "” tidak memuat kebijakan. Letakkan kebijakan.yaml di akarnya, atau setiap"
                                + " kebijakan di folder yang bernama idnya.\n"));
        assertThat(new Panggilan().jalankan("kebijakan", "periksa", folder.toString()))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Folder “" + folder + "” tidak memuat kebijakan. Setiap kebijakan adalah folder dengan"
                                + " kebijakan.yaml.\n"));
    }

    @Test
    void kebijakanYamlYangBernamaLainDisebut() throws IOException {
        Path folder = Files.createDirectory(tempat.resolve("salah-nama"));
        Files.writeString(Files.createDirectory(folder.resolve("psp-2024")).resolve("kebijakan.yml"), "id: psp-2024\n");

        assertThat(new Panggilan()
                        .jalankan("kebijakan", "periksa", folder.toString())
                        .galat())
                .isEqualTo("Folder “" + folder + "” tidak memuat kebijakan.yaml, tetapi ada “"
                        + Path.of("psp-2024", "kebijakan.yml")
                        + "” di dalamnya. Ganti namanya menjadi kebijakan.yaml, dengan huruf kecil semua.\n");

        Files.writeString(folder.resolve("kebijakan.yaml.txt"), "id: psp-2024\n");

        assertThat(new Panggilan()
                        .jalankan("kebijakan", "periksa", folder.toString(), "--bahasa", "en")
                        .galat())
                .isEqualTo(
                        "The folder “" + folder + "” holds no kebijakan.yaml, but there is “kebijakan.yaml.txt” in it."
                                + " Rename it to kebijakan.yaml, all in lower case.\n");
    }

    @Test
    void aturanYangDisimpanSebagaiUtf16DisebutSekali() throws IOException {
        SalinanKebijakan salinan = new SalinanKebijakan(tempat);
        Path drl = Path.of(salinan.folder(), LP_131);
        Files.write(drl, Files.readString(drl).getBytes(StandardCharsets.UTF_16LE));

        assertThat(new Panggilan().jalankan("kebijakan", "periksa", salinan.folder()))
                .isEqualTo(new Hasil(1, """
                        psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl KB-114: Berkas ini disimpan sebagai UTF-16 (sering disebut Unicode), seharusnya UTF-8. Simpan ulang sebagai UTF-8.
                        psp-2023-2024: 1 hal perlu diperbaiki.
                        """, ""));
    }

    @Test
    void kebijakanYangTidakAdaSalahPakai() {
        assertThat(new Panggilan().jalankan("kebijakan", "periksa", "tidak-ada").status())
                .isEqualTo(2);
    }

    private String denganTigaMasalah() throws IOException {
        return new SalinanKebijakan(tempat)
                .ganti(LP_131, "jumlahDokumentasi < $diminta", "jumlahDokumen < $diminta")
                .ganti(LP_131, "\"diminta\", $diminta,", "\"diminta\", $diminta.getClass(),")
                .ganti(LP_131.replace(".drl", ".yaml"), "sifat: WAJIB", "sifat: WAJIBB")
                .folder();
    }
}
