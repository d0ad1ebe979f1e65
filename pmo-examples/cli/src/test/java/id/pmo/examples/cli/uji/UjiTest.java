package id.pmo.examples.cli.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class UjiTest {

    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.yaml";

    private static final String LP_134 = "aturan/pemeriksaan/pelaksanaan/LP-134.yaml";

    @TempDir
    private Path tempat;

    @Test
    void contohYangBerlakuDijumlahkan() {
        assertThat(new Panggilan().jalankan("kebijakan", "uji", "psp-2023-2024", "--kode", "LP-131,lp-132"))
                .isEqualTo(
                        new Hasil(0, "psp-2023-2024 versi 1.0.0: 12 contohUji dijalankan, 12 berlaku, 0 gagal.\n", ""));
    }

    @Test
    void tanpaPilihanSemuaKebijakanBawaanDiujiDanTiapContohDisebutSekali() {
        Hasil hasil = new Panggilan().jalankan("kebijakan", "uji", "--kode", "TL-021", "--bahasa", "en");

        assertThat(hasil).isEqualTo(new Hasil(0, """
                psp-2023-2024 version 1.0.0: 5 examples run, 5 hold, 0 fail.
                psp-2023-2024-gtk version 1.0.0: 2 examples run, 2 hold, 0 fail.
                """, ""));
    }

    @Test
    void contohYangGagalDitunjukkanBesertaLaporanUbahanDanTemuannya() throws IOException {
        assertThat(new Panggilan().jalankan("kebijakan", "uji", salinanDenganContohSalah(), "--kode", "LP-131"))
                .isEqualTo(new Hasil(1, """
                        GAGAL LP-131: satu dokumentasi saja
                          psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:15
                          laporan dasar: pemilihan-lengkap
                            ubah /laporanPelaksanaan/dokumentasi = [{"judul":"Notulen","berkas":"notulen.pdf"}]
                          temuan di contoh: LP-132 /laporanPelaksanaan/dokumentasi/0/judul
                          hasil pemeriksaan: LP-131 /laporanPelaksanaan/dokumentasi
                          - Temuan kurang: LP-132 /laporanPelaksanaan/dokumentasi/0/judul
                          - Temuan lebih: LP-131 /laporanPelaksanaan/dokumentasi
                          Bila hasil pemeriksaan benar, perbaiki contohnya; bila tidak, perbaiki aturannya.

                        psp-2023-2024 versi 1.0.0: 6 contohUji dijalankan, 5 berlaku, 1 gagal.
                        """, ""));
    }

    @Test
    void sebagaiJson() throws IOException {
        Hasil hasil = new Panggilan()
                .jalankan(
                        "kebijakan",
                        "uji",
                        salinanDenganContohSalah(),
                        "--kode",
                        "LP-131",
                        "--format",
                        "json",
                        "--bahasa",
                        "en");

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran())
                .startsWith("[{\"kebijakan\":\"psp-2023-2024\",\"versi\":\"1.0.0\",\"sidikJari\":\"sha256:")
                .contains("\"banyak\":6,\"gagal\":1,\"tanpaContoh\":[],\"contoh\":[")
                .contains("\"nama\":\"satu dokumentasi saja\","
                        + "\"berkas\":\"psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml\",\"baris\":15,"
                        + "\"dasar\":\"pemilihan-lengkap\",\"ubah\":{\"/laporanPelaksanaan/dokumentasi\":"
                        + "[{\"judul\":\"Notulen\",\"berkas\":\"notulen.pdf\"}]},\"berlaku\":false,"
                        + "\"temuanDiharapkan\":[\"LP-132 /laporanPelaksanaan/dokumentasi/0/judul\"],"
                        + "\"temuan\":[\"LP-131 /laporanPelaksanaan/dokumentasi\"],"
                        + "\"beda\":[{\"hal\":\"TEMUAN_KURANG\","
                        + "\"diharapkan\":\"LP-132 /laporanPelaksanaan/dokumentasi/0/judul\",\"nyata\":\"\","
                        + "\"pesan\":\"Missing finding: LP-132 /laporanPelaksanaan/dokumentasi/0/judul\"}")
                .endsWith("}]}]\n");
    }

    @Test
    void sebagaiXmlUntukServerBangun() throws Exception {
        Hasil hasil = new Panggilan()
                .jalankan("kebijakan", "uji", salinanDenganContohSalah(), "--kode", "LP-131", "--format", "junit");

        Element akar = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(hasil.keluaran().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Element suite = (Element) akar.getFirstChild();
        Element gagal = (Element) akar.getElementsByTagName("failure").item(0);
        Element contoh = (Element) gagal.getParentNode();
        assertThat(akar.getTagName()).isEqualTo("testsuites");
        assertThat(suite.getAttribute("tests")).isEqualTo("6");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(contoh.getAttribute("classname")).isEqualTo("psp-2023-2024.LP-131");
        assertThat(contoh.getAttribute("name")).isEqualTo("satu dokumentasi saja");
        assertThat(contoh.getAttribute("file")).isEqualTo("psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml");
        assertThat(contoh.getAttribute("line")).isEqualTo("15");
        assertThat(gagal.getTextContent()).contains("laporan dasar: pemilihan-lengkap");
    }

    @Test
    void syaratTanpaContohDisebutBesertaTempatContohnyaDanBukanHasilBaik() throws IOException {
        String folder = new SalinanKebijakan(tempat).tanpaContoh(LP_134).folder();

        assertThat(new Panggilan().jalankan("kebijakan", "uji", folder, "--kode", "LP-134"))
                .isEqualTo(new Hasil(1, """
                        TANPA CONTOH LP-134: kebijakan ini menulis sendiri aturan atau bobotnya, tetapi tidak satu pun contohUji-nya memunculkan LP-134.
                          Tambahkan contohUji dengan temuan LP-134 di psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-134.yaml.

                        psp-2023-2024 versi 1.0.0: 0 contohUji dijalankan, 0 berlaku, 0 gagal.
                        """, ""));
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "uji", folder, "--kode", "LP-134", "--bahasa", "en")
                        .keluaran())
                .startsWith("""
                        NO EXAMPLE LP-134: this policy writes its rule or weight itself, but none of its examples makes LP-134 appear.
                          Add an example (contohUji) with a finding of LP-134 to psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-134.yaml.
                        """);
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "uji", folder, "--kode", "LP-134", "--format", "json")
                        .keluaran())
                .endsWith("\"banyak\":0,\"gagal\":0,\"tanpaContoh\":[{\"kode\":\"LP-134\",\"berkas\":\"psp-2023-2024/"
                        + LP_134 + "\"}],\"contoh\":[]}]\n");
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "uji", folder, "--kode", "LP-134", "--format", "junit")
                        .keluaran())
                .contains("tests=\"1\" failures=\"1\"")
                .contains("<testcase classname=\"psp-2023-2024.LP-134\" name=\"contohUji\" file=\"psp-2023-2024/"
                        + LP_134 + "\"><failure message=\"TANPA CONTOH LP-134: ");
    }

    @Test
    void syaratYangDimatikanTanpaContohDisebut() throws IOException {
        Path folder = tempat.resolve("psp-baru");
        new Panggilan().jalankan("kebijakan", "baru", folder.toString());
        Path mati = folder.resolve(LP_134);
        Files.createDirectories(mati.getParent());
        Files.writeString(mati, "aktif: false\ndasar: TAFSIR\nsumber: Rapat\nalasan: Tidak lagi diperiksa.\n");

        Hasil hasil = new Panggilan().jalankan("kebijakan", "uji", folder.toString(), "--kode", "LP-134");

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).startsWith("""
                TANPA CONTOH LP-134: kebijakan ini mematikannya, tetapi tidak satu pun contohUji-nya menjaga bahwa LP-134 tidak muncul.
                  Tambahkan contohUji yang melanggar LP-134, tanpa temuan LP-134, di psp-baru/aturan/pemeriksaan/pelaksanaan/LP-134.yaml.
                """);
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "uji", folder.toString(), "--kode", "LP-134", "--bahasa", "en")
                        .keluaran())
                .startsWith("""
                        NO EXAMPLE LP-134: this policy switches it off, but none of its examples shows that LP-134 stays away.
                          Add an example (contohUji) that breaks LP-134, without a finding of LP-134, to psp-baru/aturan/pemeriksaan/pelaksanaan/LP-134.yaml.
                        """);
    }

    @Test
    void kebijakanYangTidakDapatDimuatDisebutMasalahnya() throws IOException {
        SalinanKebijakan salinan =
                new SalinanKebijakan(tempat).ganti("kebijakan.yaml", "batasWaktu: 2023-09-20", "batasWaktu: segera");

        Hasil hasil = new Panggilan().jalankan("kebijakan", "uji", salinan.folder());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat())
                .startsWith("Kebijakan psp-2023-2024 tidak dapat dimuat:\n- psp-2023-2024/kebijakan.yaml:");
    }

    @Test
    void pilihanYangSalahDikatakan() {
        assertThat(new Panggilan().jalankan("kebijakan", "uji", "psp-2024"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Kebijakan “psp-2024” tidak ada. Sebut folder, arsip ZIP atau JAR, atau salah satu kebijakan"
                                + " bawaan: psp-2023-2024, psp-2023-2024-gtk.\n"));
        assertThat(new Panggilan().jalankan("kebijakan", "uji", tempat.toString(), "--bahasa", "en"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "The folder “" + tempat + "” holds no policy. A policy is a folder with a kebijakan.yaml.\n"));
        assertThat(new Panggilan().jalankan("kebijakan", "uji", "psp-2023-2024", "--kode", "XX-001"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--kode: kebijakan ini tidak punya syarat “XX-001”. Tulis seperti TL-001; beberapa kode"
                                + " dipisahkan dengan koma.\n"));
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "uji", "--format", "html")
                        .galat())
                .startsWith("--format: “html” tidak dikenal. Pilih salah satu: teks, json, junit.\n");
    }

    private String salinanDenganContohSalah() throws IOException {
        return new SalinanKebijakan(tempat)
                .ganti(
                        LP_131,
                        "temuan: [\"LP-131 /laporanPelaksanaan/dokumentasi\"]\n    keadaan: BELUM_ADA\n",
                        "temuan: [\"LP-132 /laporanPelaksanaan/dokumentasi/0/judul\"]\n")
                .folder();
    }
}
