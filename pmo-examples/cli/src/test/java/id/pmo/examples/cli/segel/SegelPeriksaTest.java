package id.pmo.examples.cli.segel;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import id.pmo.examples.cli.Contoh;
import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody can ask whether a seal holds, and a changed archive is not taken by any command. */
class SegelPeriksaTest {

    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.yaml";

    @TempDir
    private Path tempat;

    @Test
    void segelYangBerlakuMenyebutPenandaTanganDanMasanya() throws IOException {
        Path zip = tersegel("satu", "dua");

        assertThat(periksa(zip, "--kunci-publik", publik("satu"), "--kunci-publik", publik("dua")))
                .isEqualTo(new Hasil(
                        0,
                        """
                        psp-2023-2024 versi 1.0.0
                          sidik jari: %s
                          disegel: 18 September 2023 pukul 12.00 WIB
                          berlaku sampai: 31 Desember 2099
                        %s  isi: %s berkas, semua seperti sewaktu disegel
                        Segel psp-2023-2024 berlaku.
                        """.formatted(
                                sidikJari(zip),
                                Stream.of("satu", "dua")
                                        .sorted((a, b) -> id(a).compareTo(id(b)))
                                        .map(nama -> "  tanda tangan " + id(nama) + ": sah (" + publik(nama) + ")\n")
                                        .reduce("", String::concat),
                                banyakBerkas()),
                        ""));
    }

    @Test
    void arsipYangTidakAdaDisebutBersamaYangDapatDisebut() {
        Path zip = tempat.resolve("e.zip");

        assertThat(periksa(zip))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Kebijakan “" + zip + "” tidak ada. Sebut folder, arsip ZIP atau JAR, atau salah satu kebijakan"
                                + " bawaan: psp-2023-2024, psp-2023-2024-gtk.\n"));
    }

    @Test
    void tanpaKunciPublikPenandaTanganBelumDiperiksa() throws IOException {
        Path zip = tersegel("satu");

        Hasil hasil = periksa(zip);

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran())
                .contains("  tanda tangan " + id("satu") + ": belum diperiksa, karena kunci publiknya tidak disebut\n")
                .endsWith("Isi psp-2023-2024 sesuai segelnya. Siapa yang menandatangani belum diperiksa; sebut kunci"
                        + " publiknya dengan --kunci-publik PEM.\n");
    }

    @Test
    void penyetujuYangBelumMenandatanganiDisebut() throws IOException {
        Path zip = tersegel("satu");
        kunci("dua");

        Hasil hasil = periksa(zip, "--kunci-publik", publik("dua"));

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran())
                .contains("  tanda tangan " + id("dua") + ": TIDAK ADA (" + publik("dua") + ")\n")
                .endsWith("Segel psp-2023-2024 tidak berlaku.\n");
        assertThat(periksa(zip, "--kunci-publik", publik("dua"), "--bahasa=en").keluaran())
                .contains("  signature " + id("dua") + ": MISSING (" + publik("dua") + ")\n")
                .endsWith("The seal of psp-2023-2024 does not hold.\n");
    }

    @Test
    void berkasArsipYangBerubahHilangDanDitambahDisebutSatuPerSatu() throws IOException {
        Path zip = tersegel("satu");
        ubahArsip(zip);

        Hasil hasil = periksa(zip, "--kunci-publik", publik("satu"));

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.keluaran()).contains("""
                  isi: TIDAK seperti sewaktu disegel, 3 perbedaan:
                    psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml KB-723: Isi berkas ini berubah sesudah disegel. Ambil lagi dari pengirimnya; atau, bila perubahannya disengaja, segel ulang, atau lepas segelnya dengan menghapus folder META-INF.
                    psp-2023-2024/contoh/pemilihan-lengkap.json KB-724: Berkas ini ada sewaktu disegel, sekarang tidak ada. Ambil lagi dari pengirimnya; atau, bila memang dihapus, segel ulang, atau lepas segelnya dengan menghapus folder META-INF.
                    psp-2023-2024/contoh/tambahan.json KB-725: Berkas ini tidak ada sewaktu disegel. Hapus; atau, bila memang ditambahkan, segel ulang, atau lepas segelnya dengan menghapus folder META-INF.
                Segel psp-2023-2024 tidak berlaku.
                """.indent(0));
    }

    @Test
    void arsipYangBerubahTidakDiterimaPerintahManaPun() throws IOException {
        Path zip = tersegel("satu");
        Path laporan = Files.writeString(tempat.resolve("laporan.json"), Contoh.lengkap());
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "periksa", zip.toString())
                        .status())
                .isZero();
        ubahArsip(zip);

        assertThat(new Panggilan().jalankan("kebijakan", "periksa", zip.toString()))
                .matches(hasil -> hasil.status() == 1)
                .extracting(Hasil::keluaran)
                .asString()
                .contains("psp-2023-2024/" + LP_131 + " KB-723: ", " KB-724: ", " KB-725: ");
        assertThat(new Panggilan().jalankan("kebijakan", "uji", zip.toString()))
                .matches(hasil -> hasil.status() == 1)
                .extracting(Hasil::galat)
                .asString()
                .contains("psp-2023-2024/" + LP_131 + " KB-723: ");
        assertThat(new Panggilan().jalankan("periksa", "--kebijakan", zip.toString(), laporan.toString()))
                .matches(hasil -> hasil.status() == 2)
                .extracting(Hasil::galat)
                .asString()
                .contains("psp-2023-2024/" + LP_131 + " KB-723: ");
    }

    @Test
    void pemeriksaanLaporanDapatMemintaKebijakanBersegel() throws IOException {
        Path zip = tersegel("satu");
        kunci("dua");
        Path laporan = Files.writeString(tempat.resolve("laporan.json"), Contoh.lengkap());
        String folder = tempat.resolve(SalinanKebijakan.ID).toString();

        assertThat(periksaLaporan(zip.toString(), laporan, "satu").galat()).isEmpty();
        assertThat(periksaLaporan(zip.toString(), laporan, "satu", "dua"))
                .matches(hasil -> hasil.status() == 2)
                .extracting(Hasil::galat)
                .asString()
                .startsWith("psp-2023-2024 KB-727: ")
                .contains(": 1, seharusnya sedikitnya 2.");
        try (Stream<Path> segel = Files.list(Path.of(folder, "META-INF"))) {
            segel.forEach(SegelPeriksaTest::hapus);
        }
        assertThat(periksaLaporan(folder, laporan, "satu").galat()).startsWith("psp-2023-2024 KB-721: ");
        assertThat(periksaLaporan("psp-2023-2024", laporan, "satu"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--kunci-publik hanya berarti bersama --kebijakan FOLDER, ZIP atau JAR; kebijakan bawaan tidak"
                                + " bersegel.\n"));
    }

    @Test
    void tanpaSegelDikatakan() {
        assertThat(new Panggilan().jalankan("kebijakan", "segel", "--periksa", "psp-2023-2024"))
                .isEqualTo(new Hasil(
                        1,
                        "psp-2023-2024 tidak bersegel. Segel dengan: pmo kebijakan segel FOLDER --kunci PEM.\n",
                        ""));
    }

    @Test
    void segelYangSudahLewatDisebutDanTidakDitambahiTandaTangan() throws IOException {
        kunci("satu");
        Path folder = Path.of(new SalinanKebijakan(tempat).folder());
        PrivateKey pribadi = KunciSegel.pribadi(Files.readString(tempat.resolve("satu.pribadi.pem")));
        Files.createDirectories(folder.resolve("META-INF"));
        for (Map.Entry<String, byte[]> satu : Penyegel.segel(
                        PolicySource.directory(folder),
                        SalinanKebijakan.ID,
                        pribadi,
                        Instant.parse("2023-08-01T00:00:00Z"),
                        LocalDate.of(2023, 9, 17))
                .entrySet()) {
            Files.write(folder.resolve(satu.getKey()), satu.getValue());
        }

        Hasil hasil = periksa(folder, "--kunci-publik", publik("satu"));
        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran())
                .contains(
                        "  berlaku sampai: 17 September 2023, SUDAH LEWAT\n",
                        "  tanda tangan " + id("satu") + ": sah (",
                        " berkas, semua seperti sewaktu disegel\n")
                .endsWith("Segel psp-2023-2024 tidak berlaku.\n");
        Path laporan = Files.writeString(tempat.resolve("laporan.json"), Contoh.lengkap());
        assertThat(periksaLaporan(folder.toString(), laporan, "satu").galat())
                .startsWith("psp-2023-2024/META-INF/segel.json KB-728: ");
        assertThat(periksaLaporan(folder.toString(), laporan).galat()).isEmpty();
        assertThat(segel(folder.toString(), "satu"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "psp-2023-2024: segel yang sudah ada hanya berlaku sampai 2023-09-17, dan itu sudah lewat. Sebut"
                                + " --berlaku-sampai yang baru.\n"));
        assertThat(segel(folder.toString(), "satu", "--berlaku-sampai", "2023-09-18")
                        .status())
                .isZero();
        assertThat(periksa(folder, "--kunci-publik", publik("satu")).status()).isZero();
    }

    @Test
    void masaSegelTidakBerakhirSebelumMulai() throws IOException {
        kunci("satu");
        String folder = new SalinanKebijakan(tempat).folder();

        assertThat(segel(folder, "satu", "--berlaku-sampai", "2023-09-17"))
                .isEqualTo(
                        new Hasil(
                                2,
                                "",
                                "--berlaku-sampai: 2023-09-17 sudah lewat; hari ini 2023-09-18. Sebut hari ini atau sesudahnya.\n"));
        assertThat(segel(folder, "satu", "--berlaku-sampai", "+999999999-12-31"))
                .isEqualTo(new Hasil(
                        2, "", "--berlaku-sampai: “+999999999-12-31” bukan tanggal. Tulis seperti 2024-12-31.\n"));
        assertThat(Path.of(folder, "META-INF")).doesNotExist();
    }

    @Test
    void pilihanYangTidakCocokDikatakan() throws IOException {
        String folder = new SalinanKebijakan(tempat).folder();
        kunci("satu");
        String pribadi = tempat.resolve("satu.pribadi.pem").toString();

        assertThat(new Panggilan().jalankan("kebijakan", "segel", folder))
                .isEqualTo(new Hasil(
                        2, "", "Pilihan --kunci wajib diberikan, tetapi tidak ada. Tambahkan “--kunci PEM”.\n"));
        assertThat(segel(folder, "satu", "--periksa"))
                .isEqualTo(new Hasil(
                        2, "", "--periksa tidak menyegel. Jangan sebut --kunci, atau jangan sebut --periksa.\n"));
        assertThat(segel(folder, "satu", "--kunci-publik", publik("satu")))
                .isEqualTo(new Hasil(2, "", "--kunci-publik hanya berarti bersama --periksa.\n"));
        assertThat(periksa(Path.of(folder), "--kunci-publik", pribadi))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "“" + pribadi
                                + "” bukan kunci publik Ed25519. Kunci publik ada di berkas NAMA.publik.pem buatan"
                                + " pmo kebijakan kunci-baru.\n"));
    }

    private Path tersegel(String... nama) throws IOException {
        String folder = new SalinanKebijakan(tempat).folder();
        Path zip = tempat.resolve("kebijakan.zip");
        for (int i = 0; i < nama.length; i++) {
            kunci(nama[i]);
            if (i == nama.length - 1) {
                assertThat(segel(folder, nama[i], "--berlaku-sampai", "2099-12-31", "--keluaran", zip.toString()))
                        .extracting(Hasil::status)
                        .isEqualTo(0);
            }
            segel(folder, nama[i], "--berlaku-sampai", "2099-12-31");
        }
        return zip;
    }

    private void kunci(String nama) {
        new Panggilan().jalankan("kebijakan", "kunci-baru", tempat.resolve(nama).toString());
    }

    private String publik(String nama) {
        return tempat.resolve(nama + ".publik.pem").toString();
    }

    private String id(String nama) {
        try {
            return KunciSegel.id(KunciSegel.publik(Files.readString(Path.of(publik(nama)))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Hasil segel(String folder, String nama, String... lain) {
        String pribadi = tempat.resolve(nama + ".pribadi.pem").toString();
        return panggil(new String[] {"kebijakan", "segel", folder, "--kunci", pribadi}, lain);
    }

    private static Hasil periksa(Path paket, String... lain) {
        return panggil(new String[] {"kebijakan", "segel", "--periksa", paket.toString()}, lain);
    }

    private Hasil periksaLaporan(String paket, Path laporan, String... kunci) {
        String[] lain = Stream.concat(
                        Stream.of(kunci).flatMap(nama -> Stream.of("--kunci-publik", publik(nama))),
                        Stream.of(laporan.toString()))
                .toArray(String[]::new);
        return panggil(new String[] {"periksa", "--kebijakan", paket}, lain);
    }

    private static Hasil panggil(String[] awal, String... lain) {
        return new Panggilan()
                .jalankan(
                        Stream.concat(Arrays.stream(awal), Arrays.stream(lain)).toArray(String[]::new));
    }

    private static void ubahArsip(Path zip) throws IOException {
        try (FileSystem arsip = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of())) {
            Path yaml = arsip.getPath(LP_131);
            Files.writeString(yaml, Files.readString(yaml) + "# satu baris\n");
            Path contoh = arsip.getPath("contoh/pemilihan-lengkap.json");
            Files.move(contoh, contoh.resolveSibling("tambahan.json"));
        }
    }

    private static void hapus(Path berkas) {
        try {
            Files.delete(berkas);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String sidikJari(Path zip) {
        return new Panggilan()
                .jalankan("kebijakan", "segel", "--periksa", zip.toString())
                .keluaran()
                .lines()
                .filter(baris -> baris.matches("  sidik jari: sha256:[0-9a-f]{64}"))
                .findFirst()
                .orElseThrow()
                .substring("  sidik jari: ".length());
    }

    private static long banyakBerkas() {
        return PolicySource.builtIn().find(SalinanKebijakan.ID).orElseThrow().files().keySet().stream()
                .filter(path -> !path.startsWith("isi"))
                .count();
    }
}
