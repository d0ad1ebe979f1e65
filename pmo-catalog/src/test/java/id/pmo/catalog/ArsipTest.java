package id.pmo.catalog;

import static id.pmo.catalog.Arsip.masalah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies in an archive, or on a class path: good ones, clumsy ones and hostile ones. */
class ArsipTest {

    @TempDir
    private Path folder;

    @Test
    void satuKebijakanDiAkarDikenalDariIdnya() {
        PolicySource zip = PolicySource.zip(new Arsip().kebijakan("uji", "").simpan(berkas("surat-7.zip")));

        assertThat(zip.ids()).containsExactly("uji");
        assertThat(sidikJari(zip, "uji")).isEqualTo(sidikJari(new FolderUji(), "uji"));
    }

    @Test
    void setiapFolderSatuKebijakan() {
        PolicySource zip = PolicySource.zip(
                new Arsip().kebijakan("uji", "uji/").kebijakan("anak", "anak/").simpan(berkas("paket.zip")));

        assertThat(zip.ids()).containsExactly("anak", "uji");
        assertThat(sidikJari(zip, "anak")).isEqualTo(sidikJari(new FolderUji(), "anak"));
    }

    @Test
    void tambahanProgramPengepakDilewati() {
        PolicySource zip = PolicySource.zip(new Arsip()
                .kebijakan("uji", "uji/")
                .isi("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
                .isi("__MACOSX/uji/._kebijakan.yaml", "x")
                .isi("uji/.DS_Store", "x")
                .isi("uji/kebijakan.yaml~", "x")
                .isi("uji/contoh/#pemilihan-lengkap.json#", "x")
                .simpan(berkas("paket.zip")));

        assertThat(sidikJari(zip, "uji")).isEqualTo(sidikJari(new FolderUji(), "uji"));
    }

    @Test
    void jarMemuatKebijakanDiFoldernya() {
        PolicySource jar = PolicySource.jar(new Arsip()
                .isi("id/contoh/Kelas.class", "x")
                .isi("id/pmo/kebijakan/kebijakan.txt", "uji\n")
                .isi("id/pmo/kebijakan/uji/isi.txt", "kebijakan.yaml\n")
                .kebijakan("uji", "id/pmo/kebijakan/uji/")
                .simpan(berkas("paket.jar")));

        assertThat(jar.ids()).containsExactly("uji");
        assertThat(sidikJari(jar, "uji")).isEqualTo(sidikJari(new FolderUji(), "uji"));
    }

    @Test
    void jarDiJalurKelasDibacaMenurutDaftarnya() throws IOException {
        String daftar = String.join(
                "\n", new FolderUji().find("uji").orElseThrow().files().keySet());
        Path jar = new Arsip()
                .isi("paket/kebijakan.txt", "uji\n")
                .isi("paket/uji/isi.txt", daftar)
                .kebijakan("uji", "paket/uji/")
                .simpan(berkas("paket.jar"));

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            PolicySource jalur = PolicySource.classpath(loader, "paket");

            assertThat(jalur.ids()).containsExactly("uji");
            assertThat(sidikJari(jalur, "uji")).isEqualTo(sidikJari(new FolderUji(), "uji"));
        }
    }

    @Test
    void segelBukanBagianSidikJari() {
        Arsip arsip = new Arsip().kebijakan("uji", "");
        Penyegel.segel(new FolderUji(), "uji", KunciSegel.baru().getPrivate(), Instant.EPOCH, null)
                .forEach(arsip::isi);
        PolicySource zip = PolicySource.zip(arsip.simpan(berkas("paket.zip")));

        assertThat(sidikJari(zip, "uji")).isEqualTo(sidikJari(new FolderUji(), "uji"));
        assertThat(zip.find("uji").orElseThrow().files()).containsKey("META-INF/segel.json");
    }

    @Test
    void arsipYangBergantiTidakMengubahYangSudahDibaca() throws IOException {
        Path arsip = new Arsip().kebijakan("uji", "").simpan(berkas("paket.zip"));
        PolicySource zip = PolicySource.zip(arsip);
        Files.writeString(arsip, "bukan arsip lagi");

        assertThat(sidikJari(zip, "uji")).isEqualTo(sidikJari(new FolderUji(), "uji"));
    }

    @Test
    void bukanArsip() throws IOException {
        Path berkas = Files.writeString(berkas("paket.zip"), "id: uji\n");

        assertThat(masalah(berkas))
                .containsExactly(
                        "paket.zip KB-121: Berkas ini bukan arsip ZIP atau JAR yang utuh (akhir arsipnya tidak ada). Buat ulang arsipnya dari folder kebijakan, atau kirim ulang.");
    }

    @Test
    void arsipTerpotong() throws IOException {
        Path arsip = new Arsip().kebijakan("uji", "").simpan(berkas("paket.zip"));
        byte[] utuh = Files.readAllBytes(arsip);
        Files.write(arsip, Arrays.copyOf(utuh, utuh.length / 2));

        assertThat(masalah(arsip)).singleElement().asString().startsWith("paket.zip KB-121: ");
    }

    @Test
    void isiYangBerubahSesudahDikepak() {
        Path arsip = new Arsip()
                .isiTanpaPemampatan("kebijakan.yaml", "id: uji\n")
                .simpan(berkas("paket.zip"), "id: uji", "id: ujo");

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip/kebijakan.yaml KB-122: Isi berkas ini di dalam arsip rusak (CRC-32). Buat ulang arsipnya dari folder kebijakan, atau kirim ulang.");
    }

    @Test
    void namaKeLuarArsip() {
        Path arsip = new Arsip()
                .kebijakan("uji", "uji/")
                .isi("../jahat.yaml", "x")
                .isi("uji/aturan/../../jahat.yaml", "x")
                .isi("/etc/jahat", "x")
                .isi("C:jahat", "x")
                .isi("uji\\jahat", "x")
                .simpan(berkas("paket.zip"));

        assertThat(masalah(arsip))
                .hasSize(5)
                .allMatch(
                        satu -> satu.endsWith(
                                " KB-123: Nama berkas ini menunjuk ke luar arsip, atau memuat tanda yang tidak boleh ada di dalamnya. Buat ulang arsipnya dari dalam folder kebijakan; nama tidak boleh memuat .., :, garis miring terbalik, atau diawali garis miring."))
                .extracting(satu -> satu.substring(0, satu.indexOf(" KB-")))
                .containsExactly(
                        "paket.zip/../jahat.yaml",
                        "paket.zip//etc/jahat",
                        "paket.zip/C:jahat",
                        "paket.zip/uji/aturan/../../jahat.yaml",
                        "paket.zip/uji\\jahat");
    }

    @Test
    void duaBerkasSatuNama() {
        Path arsip =
                new Arsip().kebijakan("uji", "").isi("katalog.yamx", "x").simpan(berkas("paket.zip"), "yamx", "yaml");

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip/katalog.yaml KB-125: Berkas ini ada lebih dari sekali, atau hanya berbeda huruf besar-kecilnya dari katalog.yaml. Sisakan satu, atau beri nama lain.");
    }

    @Test
    void duaNamaYangHanyaBerbedaHurufBesar() {
        Path arsip = new Arsip().kebijakan("uji", "").isi("Katalog.yaml", "x").simpan(berkas("paket.zip"));

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip/Katalog.yaml KB-125: Berkas ini ada lebih dari sekali, atau hanya berbeda huruf besar-kecilnya dari katalog.yaml. Sisakan satu, atau beri nama lain.");
    }

    @Test
    void tautanDiDalamArsip() {
        Path arsip = new Arsip()
                .kebijakan("uji", "uji/")
                .isi("uji/contoh/lain.json", "../../../etc/passwd")
                .jenis("uji/contoh/lain.json", 0120777)
                .isi("uji/contoh/pipa.json", "")
                .jenis("uji/contoh/pipa.json", 0010644)
                .simpan(berkas("paket.zip"));

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip/uji/contoh/lain.json KB-129: Ini tautan atau berkas khusus, padahal arsip kebijakan hanya memuat berkas biasa. Ganti dengan salinan berkasnya, lalu buat ulang arsipnya.",
                        "paket.zip/uji/contoh/pipa.json KB-129: Ini tautan atau berkas khusus, padahal arsip kebijakan hanya memuat berkas biasa. Ganti dengan salinan berkasnya, lalu buat ulang arsipnya.");
    }

    @Test
    void tautanDitolakJugaDiTempatYangDilewati() {
        Path arsip = new Arsip()
                .kebijakan("uji", "")
                .isi("META-INF/lain", "/etc")
                .jenis("META-INF/lain", 0120777)
                .simpan(berkas("paket.zip"));

        assertThat(masalah(arsip)).singleElement().asString().startsWith("paket.zip/META-INF/lain KB-129: ");
    }

    @Test
    void izinBerkasBiasaTidakMengapa() {
        PolicySource zip = PolicySource.zip(new Arsip()
                .kebijakan("uji", "")
                .jenis("kebijakan.yaml", 0100644)
                .simpan(berkas("paket.zip")));

        assertThat(sidikJari(zip, "uji")).isEqualTo(sidikJari(new FolderUji(), "uji"));
    }

    @Test
    void arsipBersandi() {
        Path arsip = new Arsip().kebijakan("uji", "").bersandi("katalog.yaml").simpan(berkas("paket.zip"));

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip KB-121: Berkas ini bukan arsip ZIP atau JAR yang utuh (isinya dikunci dengan kata sandi). Buat ulang arsipnya dari folder kebijakan, atau kirim ulang.");
    }

    @Test
    void ukuranYangDitulisBukanUkuranSebenarnya() {
        Path arsip = new Arsip()
                .isi("kebijakan.yaml", "id: bom\n")
                .isi("katalog.yaml", new byte[50 << 20])
                .ukuran("katalog.yaml", 10)
                .simpan(berkas("bom.zip"));

        assertThat(FolderUji.masalah(PolicySource.zip(arsip), "bom"))
                .contains(
                        "bom/katalog.yaml KB-110: Berkas lebih besar dari 1 MiB, padahal berkas kebijakan ditulis tangan. Pecah isinya.");
    }

    @Test
    void arsipYangMengakuLebihBesarDariBerkasnya() throws IOException {
        Path arsip = new Arsip().kebijakan("uji", "").ukuran("katalog.yaml", -1).simpan(berkas("paket.zip"));

        // newer JDKs see it when they open the archive
        assertThat(masalah(arsip))
                .containsExactly(
                        dibukaJdk(arsip)
                                ? "paket.zip/katalog.yaml KB-122: Isi berkas ini di dalam arsip rusak (ukuran). Buat ulang arsipnya dari folder kebijakan, atau kirim ulang."
                                : "paket.zip KB-121: Berkas ini bukan arsip ZIP atau JAR yang utuh (strukturnya rusak). Buat ulang arsipnya dari folder kebijakan, atau kirim ulang.");
    }

    private static boolean dibukaJdk(Path arsip) throws IOException {
        try (ZipFile zip = new ZipFile(arsip.toFile())) {
            return zip.size() > 0;
        } catch (ZipException ditolak) {
            return false;
        }
    }

    @Test
    void sesuatuSesudahAkhirArsip() throws IOException {
        Path arsip = new Arsip().kebijakan("uji", "").simpan(berkas("paket.zip"));
        Files.write(arsip, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip KB-121: Berkas ini bukan arsip ZIP atau JAR yang utuh (ada isi sesudah akhirnya). Buat ulang arsipnya dari folder kebijakan, atau kirim ulang.");
    }

    @Test
    void arsipDiDalamArsipBukanBerkasKebijakan() throws IOException {
        Path dalam = new Arsip().kebijakan("uji", "").simpan(berkas("dalam.zip"));
        PolicySource zip = PolicySource.zip(new Arsip()
                .kebijakan("uji", "")
                .isi("dalam.zip", Files.readAllBytes(dalam))
                .simpan(berkas("paket.zip")));

        assertThat(FolderUji.masalah(zip, "uji")).singleElement().asString().startsWith("uji/dalam.zip KB-104: ");
    }

    @Test
    void folderDiTempatBerkasDisebutBegitu() {
        Path arsip = new Arsip()
                .kebijakan("uji", "uji/")
                .isi("uji/aturan/keberlakuan/lain.drl/", "")
                .simpan(berkas("paket.zip"));

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip/uji/aturan/keberlakuan/lain.drl/ KB-133: Di sini ada folder, padahal dengan nama ini seharusnya berkas. Ganti dengan berkasnya, atau beri foldernya nama lain.");
    }

    @Test
    void berkasAsingDiDalamKebijakanDitolakSaatDimuat() {
        PolicySource zip = PolicySource.zip(
                new Arsip().kebijakan("uji", "").isi("Jahat.class", "x").simpan(berkas("paket.zip")));

        assertThat(FolderUji.masalah(zip, "uji")).singleElement().asString().startsWith("uji/Jahat.class KB-104: ");
    }

    @Test
    void berkasAsingDiLuarKebijakan() {
        Path arsip = new Arsip().kebijakan("uji", "uji/").isi("README.md", "x").simpan(berkas("paket.zip"));

        assertThat(masalah(arsip))
                .containsExactly(
                        "paket.zip/README.md KB-130: Berkas ini tidak di dalam folder sebuah kebijakan. Hapus, atau pindahkan ke folder kebijakannya.");
    }

    @Test
    void arsipTanpaKebijakan() {
        assertThat(masalah(new Arsip().isi("README.md", "x").simpan(berkas("paket.zip"))))
                .containsExactly(
                        "paket.zip KB-126: Tidak ada kebijakan.yaml di dalam arsip ini. Letakkan kebijakan.yaml di akar arsip, atau setiap kebijakan di folder yang bernama idnya.");
    }

    @Test
    void idYangTidakDapatMenjadiNama() {
        PolicySource zip = PolicySource.zip(
                new Arsip().isi("kebijakan.yaml", "id: ../uji\n").simpan(berkas("paket.zip")));

        assertThat(FolderUji.masalah(zip, "../uji"))
                .contains(
                        "../uji/kebijakan.yaml:1:5 KB-113 id: Ditemukan \"../uji\", seharusnya id dari huruf kecil, angka dan tanda hubung. Tulis seperti psp-2023-2024, paling panjang 64 huruf.");
    }

    @Test
    void arsipYangTidakAdaDisebutNamanya() {
        assertThatThrownBy(() -> PolicySource.zip(berkas("hilang.zip")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read policy archive " + berkas("hilang.zip"));
    }

    private Path berkas(String nama) {
        return folder.resolve(nama);
    }

    private static String sidikJari(PolicySource source, String id) {
        return PolicyLoader.of(source).load(id).kebijakan().identitas().sidikJari();
    }
}
