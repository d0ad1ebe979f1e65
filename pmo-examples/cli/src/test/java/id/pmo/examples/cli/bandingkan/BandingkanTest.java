package id.pmo.examples.cli.bandingkan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BandingkanTest {

    private static final String LAPORAN = """
            {"sekolah":{"npsn":"20330686","nama":"SDN Rahasia","angkatan":2,"provinsi":"Jawa Tengah"},"periode":1,\
            "pelapor":{"peran":"KEPALA_SEKOLAH"},"laporanPelaksanaan":{"tanggal":"2023-08-22","jumlahPeserta":18,\
            "hasilRefleksi":"Rahasia murid kelas lima.","akarMasalah":"Rahasia murid kelas enam.",\
            "dokumentasi":[{"judul":"Notulen","berkas":"a.pdf"},{"judul":"Foto","berkas":"b.jpg"}]},\
            "laporanTindakLanjut":[{"topik":"3","subtopik":"3.E","isu":"Rahasia seorang murid bernama Ani.",\
            "rencanaImplementasi":"Pendampingan.","penanggungJawab":"Guru BK","status":"AKAN_DILAKSANAKAN",\
            "tenggat":{"mulai":"2023-09-01","selesai":"2024-01-31"},"tujuan":"Aman.","indikatorKeberhasilan":"Nihil."}],\
            "dikirimPada":"2023-09-15T09:00:00+07:00"}
            """;

    @TempDir
    private Path tempat;

    @Test
    void putusanYangBerbalikDitunjukkanDenganContohTanpaTeksAsli() throws IOException {
        Hasil hasil = bandingkan();

        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.keluaran().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .startsWith("""
                        psp-2023-2024 versi 1.0.0 → psp-2023-2024-gtk versi 1.0.0
                        Kebijakan lama: psp-2023-2024, sha256:…
                        Kebijakan baru: psp-2023-2024-gtk, sha256:…
                        1 laporan: 1 berubah, 1 di antaranya berbalik putusannya; 0 tidak terbaca.
                        Berkas dalam korpus: 1; diperiksa pada 2023-09-18T12:00:00+07:00.

                        Putusan yang berbalik
                          BELUM_LENGKAP → LENGKAP  1

                        Temuan yang berubah
                                  ditambah  dihapus  berganti bobot
                          TL-001         0        1               0
                          TL-008         1        0               0
                          TL-024         0        0               1

                        Menurut provinsi
                                       laporan  berubah  berbalik  ditambah  dihapus  berganti bobot
                          Jawa Tengah        1        1         1         1        1               1

                        Menurut angkatan
                             laporan  berubah  berbalik  ditambah  dihapus  berganti bobot
                          2        1        1         1         1        1               1

                        """)
                .contains("Contoh terkecil BELUM_LENGKAP → LENGKAP, dari berkas ke-1, baris 1, diperiksa pada"
                        + " 2023-09-18T12:00:00+07:00:\n"
                        + "  dihapus: TL-001 /laporanTindakLanjut (WAJIB), Jumlah minimal subtopik\n"
                        + "  ditambah: TL-008 /laporanTindakLanjut (PERHATIAN), Jumlah subtopik yang disarankan\n"
                        + "  berganti bobot: TL-024 /laporanTindakLanjut/0/pihakTerlibat (CATATAN → PERHATIAN), Pihak yang terlibat\n"
                        + "  {\"sekolah\":{\"npsn\":")
                .doesNotContainIgnoringCase("rahasia")
                .doesNotContain("Ani", "20330686");
    }

    @Test
    void teksAsliDitampilkanBilaDiminta() throws IOException {
        assertThat(bandingkan("--tampilkan-teks").keluaran())
                .contains("\"isu\":\"Rahasia seorang murid bernama Ani.\"");
    }

    @Test
    void perubahanYangMelewatiBatasMenjadiTemuan() throws IOException {
        assertThat(bandingkan("--batas-perubahan", "1").status()).isZero();
        assertThat(bandingkan("--batas-perubahan", "100%").status()).isZero();
        assertThat(bandingkan("--batas-perubahan", "99.9%").status()).isEqualTo(1);
        assertThat(bandingkan("--batas-perubahan", "0"))
                .satisfies(hasil -> assertThat(hasil.status()).isEqualTo(1))
                .satisfies(hasil -> assertThat(hasil.keluaran())
                        .endsWith("\n1 laporan berbalik putusannya, padahal --batas-perubahan 0 mengizinkan"
                                + " paling banyak 0.\n"));
        assertThat(bandingkan("--batas-perubahan", "99.9%", "--bahasa", "en").keluaran())
                .endsWith("\n1 reports turn, though --batas-perubahan 99.9% allows at most 0.\n");
        assertThat(bandingkan("--batas-perubahan", "99.9%", "--format", "json").keluaran())
                .contains(",\"batas\":\"99.9%\",\"batasLaporan\":0,\"batasDilewati\":true,");
    }

    @Test
    void kodeYangTidakDiharapkanMenjadiTemuan() throws IOException {
        assertThat(bandingkan("--kode-diharapkan", "TL-001,tl-008,TL-024").status())
                .isZero();
        assertThat(bandingkan("--kode-diharapkan", "TL-001, TL-024"))
                .satisfies(hasil -> assertThat(hasil.status()).isEqualTo(1))
                .satisfies(hasil -> assertThat(hasil.keluaran()).endsWith("\nBerubah tanpa diharapkan: TL-008.\n"));
    }

    @Test
    void sebagaiJson() throws IOException {
        assertThat(bandingkan("--format", "json").keluaran())
                .startsWith("{\"lama\":{\"id\":\"psp-2023-2024\",\"versi\":\"1.0.0\",\"sidikJari\":\"sha256:")
                .contains("\",\"asal\":\"psp-2023-2024\"},\"baru\":{\"id\":\"psp-2023-2024-gtk\",")
                .contains(
                        "\",\"asal\":\"psp-2023-2024-gtk\"},\"korpus\":{\"berkas\":1,\"sekolah\":null,\"benih\":null},"
                                + "\"pada\":\"2023-09-18T05:00:00Z\",\"disamarkan\":true,\"laporan\":1,")
                .contains(
                        "\"laporan\":1,\"berubah\":1,\"berbalik\":1,\"ditambah\":1,\"dihapus\":1,\"berganti\":1,\"takTerbaca\":0,"
                                + "\"balik\":[{\"statusLama\":\"BELUM_LENGKAP\",\"statusBaru\":\"LENGKAP\","
                                + "\"waktuLama\":\"TEPAT_WAKTU\",\"waktuBaru\":\"TEPAT_WAKTU\",\"banyak\":1,\"asal\":\"berkas ke-1, baris 1\",")
                .contains("\"contoh\":{\"pada\":\"2023-09-18T05:00:00Z\",\"berbalik\":true,"
                        + "\"ditambah\":[\"TL-008 /laporanTindakLanjut\"],\"dihapus\":[\"TL-001 /laporanTindakLanjut\"],"
                        + "\"berganti\":[\"TL-024 /laporanTindakLanjut/0/pihakTerlibat\"],\"laporan\":{")
                .contains("\"provinsi\":[{\"nama\":\"Jawa Tengah\",\"laporan\":1,")
                .contains("\"temuan\":[{\"kode\":\"TL-001\",\"ditambah\":0,\"dihapus\":1,\"berganti\":0},")
                .endsWith(
                        ",\"daftarTakTerbaca\":[],\"batas\":null,\"batasLaporan\":null,\"batasDilewati\":false,\"tidakDiharapkan\":[]}\n")
                .doesNotContainIgnoringCase("rahasia");
    }

    @Test
    void sebagaiHalaman() throws IOException {
        assertThat(bandingkan("--format", "html", "--bahasa", "en", "--batas-perubahan", "0")
                        .keluaran())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h1>psp-2023-2024 version 1.0.0 → psp-2023-2024-gtk version 1.0.0</h1>")
                .contains("<tr><th scope=\"row\">BELUM_LENGKAP → LENGKAP</th><td>1</td></tr>")
                .contains("<tr><th scope=\"row\"><span class=\"kode\">TL-001</span> <span class=\"judul\">"
                        + "Minimum number of subtopics</span></th><td>0</td><td>1</td><td>0</td></tr>")
                .contains("<p class=\"awas\">1 reports turn, though --batas-perubahan 0 allows at most 0.</p>")
                .contains("<li>removed: TL-001 /laporanTindakLanjut (WAJIB), Minimum number of subtopics</li>")
                .contains("<dt>Old policy</dt><dd>psp-2023-2024<br><code>sha256:")
                .contains("<pre>{\n  &quot;sekolah&quot;: {\n    &quot;npsn&quot;: ")
                .doesNotContain("<script")
                .doesNotContainIgnoringCase("rahasia");
    }

    @Test
    void korpusKaranganSamaUntukBenihYangSama() {
        String[] argumen = {
            "kebijakan",
            "bandingkan",
            "psp-2023-2024",
            "psp-2023-2024-gtk",
            "--sekolah",
            "20",
            "--benih",
            "7",
            "--pada",
            "2024-08-15T09:00:00+07:00"
        };

        Hasil hasil = new Panggilan().jalankan(argumen);

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran())
                .contains("\n120 laporan: ")
                .contains("\nSekolah karangan: 20, benih 7; diperiksa pada 2024-08-15T09:00:00+07:00.\n")
                .contains(", dari sekolah karangan ke-");
        assertThat(new Panggilan().jalankan(argumen)).isEqualTo(hasil);
    }

    @Test
    void laporanYangTidakTerbacaDihitungDanDisebut() throws IOException {
        Path korpus = Files.writeString(
                tempat.resolve("campur.ndjson"), LAPORAN + "bukan JSON\n" + "{\"rahasia\":1,\"periode\":\"satu\"}\n");

        assertThat(bandingkan(korpus).keluaran())
                .contains(
                        "\n3 laporan: 1 berubah, 1 di antaranya berbalik putusannya; 2 tidak terbaca."
                                + " Kode sebabnya ada di bawah, pada bagian “Tidak terbaca”; kalimatnya disebut oleh pmo periksa.\n")
                .endsWith("\nTidak terbaca\n  berkas ke-1, baris 2: ST-001\n  berkas ke-1, baris 3: ST-002, ST-003\n")
                .doesNotContain("rahasia", "satu\"");
        assertThat(bandingkan(korpus, "--format", "json").keluaran())
                .contains(",\"daftarTakTerbaca\":[{\"asal\":\"berkas ke-1, baris 2\",\"kode\":[\"ST-001\"]},");
        assertThat(bandingkan(korpus, "--tampilkan-teks").keluaran()).contains("  " + korpus + ", baris 2: ST-001\n");
    }

    @Test
    void laporanTakTerbacaYangSangatBanyakTetapDihitungSemua() throws IOException {
        Path korpus = Files.writeString(tempat.resolve("rusak.ndjson"), "x\n".repeat(250) + LAPORAN);

        Hasil hasil = bandingkan(korpus);

        assertThat(hasil.keluaran())
                .contains(
                        "\n251 laporan: 1 berubah, 1 di antaranya berbalik putusannya; 250 tidak terbaca."
                                + " Kode sebabnya ada di bawah, pada bagian “Tidak terbaca”; kalimatnya disebut oleh pmo periksa.\n")
                .contains("\n  berkas ke-1, baris 100: ST-001\n  … dan 150 lagi; semuanya disebut oleh pmo periksa.\n");
        assertThat(bandingkan(korpus, "--format", "html").keluaran())
                .contains("<tr><th scope=\"row\">berkas ke-1, baris 100</th><td>ST-001</td></tr>")
                .contains("<p>… dan 150 lagi; semuanya disebut oleh pmo periksa.</p>");
    }

    @Test
    void korpusTanpaLaporanAdalahSalahPakai() throws IOException {
        Path kosong = Files.writeString(tempat.resolve("kosong.ndjson"), "\n");

        Hasil hasil = bandingkan(kosong);

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat()).contains("kosong.ndjson");
    }

    @Test
    void kebijakanYangSamaTidakMengubahApaPun() throws IOException {
        Path korpus = Files.writeString(tempat.resolve("korpus.ndjson"), LAPORAN);
        String[] argumen = {"kebijakan", "bandingkan", "psp-2023-2024", "psp-2023-2024", "--korpus", korpus.toString()};

        Hasil hasil = new Panggilan().jalankan(argumen);

        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.keluaran().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .isEqualTo("""
                psp-2023-2024 versi 1.0.0 → psp-2023-2024 versi 1.0.0
                Kebijakan lama: psp-2023-2024, sha256:…
                Kebijakan baru: psp-2023-2024, sha256:…
                1 laporan: 0 berubah, 0 di antaranya berbalik putusannya; 0 tidak terbaca.
                Berkas dalam korpus: 1; diperiksa pada 2023-09-18T12:00:00+07:00.
                Tidak ada yang berubah.
                """);
    }

    @Test
    void korpusGzipDanMasukanStandarSamaDenganBerkasBiasa() throws IOException {
        Path gzip = tempat.resolve("korpus.ndjson.gz");
        try (OutputStream isi = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            isi.write(LAPORAN.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bandingkan(gzip)).isEqualTo(bandingkan());
        assertThat(new Panggilan()
                        .denganMasukan(LAPORAN)
                        .jalankan("kebijakan", "bandingkan", "psp-2023-2024", "psp-2023-2024-gtk", "--korpus", "-"))
                .isEqualTo(bandingkan());
    }

    @Test
    void akhirBarisApaPunDanBarisYangSangatPanjangMemberiPerbandinganYangSama() throws IOException {
        String panjang = LAPORAN.replace("20330686", "20330687")
                .replace("{\"sekolah\"", "{" + " ".repeat(200_000) + "\"sekolah\"");
        String terakhir = LAPORAN.replace("20330686", "20330688").replace("Pendampingan.", "Pendampingan “é”. \uFFFD");
        String awal = LAPORAN + panjang + "bukan JSON\n";
        Path korpus = tempat.resolve("korpus.ndjson");

        Hasil hasil = bandingkan(Files.writeString(korpus, awal + terakhir), "--format", "json");

        assertThat(hasil.keluaran())
                .contains("\"laporan\":4,\"berubah\":3,\"berbalik\":3,")
                .contains("\"daftarTakTerbaca\":[{\"asal\":\"berkas ke-1, baris 3\",\"kode\":[\"ST-001\"]}]");
        for (String isi : List.of(
                (awal + terakhir).replace("\n", "\r\n"),
                awal + terakhir.strip(),
                awal + "\n \n\r\n" + terakhir + "\n\n",
                "\uFEFF" + awal + terakhir)) {
            assertThat(bandingkan(Files.writeString(korpus, isi), "--format", "json"))
                    .isEqualTo(hasil);
        }
    }

    @Test
    void laporanDalamUrutanApaPunMemberiPerbandinganYangSama() throws IOException {
        String lain = LAPORAN.replace("20330686", "20330687").replace("Jawa Tengah", "Bali");
        String kedua = LAPORAN.replace("\"periode\":1", "\"periode\":4");
        Path berkelompok = Files.writeString(tempat.resolve("a.ndjson"), LAPORAN + kedua + lain);
        Path tersebar = Files.writeString(tempat.resolve("b.ndjson"), LAPORAN + lain + kedua);

        assertThat(bandingkan(tersebar).keluaran())
                .isEqualTo(bandingkan(berkelompok).keluaran());
    }

    @Test
    void kebijakanDariZipDanKalenderYangLainDapatDibandingkan() throws IOException {
        String folder = new SalinanKebijakan(tempat).folder();
        Path zip = tempat.resolve("kebijakan.zip");
        try (ZipOutputStream arsip = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> isi = Files.walk(Path.of(folder))) {
            for (Path berkas : isi.filter(Files::isRegularFile).sorted().toList()) {
                arsip.putNextEntry(new ZipEntry(
                        Path.of(folder).relativize(berkas).toString().replace('\\', '/')));
                Files.copy(berkas, arsip);
            }
        }
        Path tahunLain = tempat.resolve("psp-2024-2025");
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "baru", tahunLain.toString(), "--geser-tahun", "1")
                        .status())
                .isZero();
        Path korpus = Files.writeString(tempat.resolve("korpus.ndjson"), LAPORAN);

        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "bandingkan",
                                zip.toString(),
                                "psp-2023-2024",
                                "--korpus",
                                korpus.toString())
                        .keluaran())
                .contains("\nTidak ada yang berubah.\n");
        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "bandingkan",
                                zip.toString(),
                                tahunLain.toString(),
                                "--korpus",
                                korpus.toString())
                        .keluaran())
                .startsWith("psp-2023-2024 versi 1.0.0 → psp-2024-2025 versi ")
                .contains("\n  TEPAT_WAKTU → SEBELUM_DIBUKA  1\n");
    }

    @Test
    void kebijakanDariFolderDapatDibandingkanDenganYangBawaan() throws IOException {
        String folder = new SalinanKebijakan(tempat)
                .ganti("kebijakan.yaml", "batasWaktu: 2023-09-20", "batasWaktu: 2023-09-10")
                .folder();
        Path korpus = Files.writeString(tempat.resolve("korpus.ndjson"), LAPORAN);

        assertThat(new Panggilan()
                        .jalankan("kebijakan", "bandingkan", "psp-2023-2024", folder, "--korpus", korpus.toString())
                        .keluaran())
                .contains("  TEPAT_WAKTU → TERLAMBAT  1\n");
    }

    @Test
    void pilihanYangSalahDikatakan() throws IOException {
        assertThat(bandingkan("--batas-perubahan", "sedikit").galat())
                .startsWith(
                        "--batas-perubahan: “sedikit” bukan bilangan atau persen sampai 100. Tulis seperti 100 atau 2.5%.\n");
        assertThat(bandingkan("--kode-diharapkan", "subtopik"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--kode-diharapkan: “subtopik” bukan kode. Tulis seperti TL-001; beberapa kode dipisahkan"
                                + " dengan koma.\n"));
        assertThat(bandingkan("--batas-perubahan", "101%").galat())
                .startsWith("--batas-perubahan: “101%” bukan bilangan atau persen sampai 100.");
        assertThat(bandingkan("--kode-diharapkan", "XX-999"))
                .isEqualTo(new Hasil(
                        2, "", "--kode-diharapkan: tidak ada syarat XX-999 dalam kedua kebijakan. Periksa kodenya.\n"));
        assertThat(bandingkan("--sekolah", "5"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--sekolah dan --benih membuat laporan karangan, --korpus memakai laporan yang ada. Pakai salah"
                                + " satu.\n"));
    }

    @Test
    void korpusYangTidakTerbacaSamaSekaliTidakDinyatakanTanpaPerubahan() throws IOException {
        Path korpus = Files.writeString(tempat.resolve("rusak.ndjson"), "{\n");

        Hasil hasil = new Panggilan()
                .jalankan(
                        "kebijakan", "bandingkan", "psp-2023-2024", "psp-2023-2024-gtk", "--korpus", korpus.toString());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran())
                .contains("Tidak satu laporan pun terbaca, sehingga tidak ada yang dibandingkan.\n")
                .doesNotContain("Tidak ada yang berubah");
    }

    private Hasil bandingkan(String... lain) throws IOException {
        Path korpus = Files.writeString(tempat.resolve("korpus.ndjson"), LAPORAN);
        return bandingkan(korpus, lain);
    }

    private static Hasil bandingkan(Path korpus, String... lain) {
        List<String> argumen =
                new ArrayList<>(List.of("kebijakan", "bandingkan", "psp-2023-2024", "psp-2023-2024-gtk"));
        argumen.addAll(Arrays.asList(lain));
        argumen.addAll(List.of("--korpus", korpus.toString()));
        return new Panggilan().jalankan(argumen.toArray(String[]::new));
    }
}
