package id.pmo.examples.cli.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerintahRekapTest {

    @TempDir
    private Path folder;

    private Musim musim;

    @BeforeEach
    void siapkan() {
        musim = new Musim(folder);
    }

    @Test
    void lajuDisebutDenganPembilangDanPenyebutnya() {
        Hasil hasil = musim.rekap();

        assertThat(hasil.galat()).startsWith(folder.resolve("peserta.csv") + ":4:5 PS-010: Provinsi =");
        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran()).startsWith("""
                Rekap Laporan PMO per 30 November 2023 pukul 09.00.00 WIB, kalender psp-2023-2024
                Daftar peserta: 5 sekolah, 0 baris tidak terbaca.
                Laporan masuk: 8, dihitung 5, tidak dihitung 3.

                Laju
                  diterima dari yang diharapkan                 37,5 %  3 / 8
                  lengkap dari yang diharapkan                  25,0 %  2 / 8
                  tepat waktu dari yang diterima                66,6 %  2 / 3
                  lengkap dan tepat waktu dari yang diharapkan  25,0 %  2 / 8
                """);
        assertThat(hasil.keluaran())
                .contains("\n  Jawa Tengah ")
                .contains("\n  sekolah tidak ikut lagi   5\n")
                .contains("\n  laporan berulang                        1\n")
                .contains("\n  sekolah tidak ada dalam daftar peserta  1\n")
                .contains("\n  tanpa NPSN                              1\n");
    }

    @Test
    void dispensasiMenggeserYangTersentuhDanHanyaItu() throws IOException {
        String surat =
                "nomorSurat: 421/117/2023, pemberi: Dinas Pendidikan, tanggal: 2023-09-12, alasan: terdampak banjir";
        Path berkas = Files.writeString(folder.resolve("surat.yaml"), """
                - {jenis: PERPANJANGAN, npsn: "20000002", periode: 1, batasWaktu: 2023-10-05, %1$s}
                - {jenis: PEMBEBASAN, npsn: "20000002", periode: 1, kode: TL-011, %1$s}
                """.formatted(surat));
        String tanpa = musim.rekap("--format=csv", "--menurut=provinsi,periode").keluaran();
        String dengan = musim.rekap("--format=csv", "--menurut=provinsi,periode", "--dispensasi", berkas.toString())
                .keluaran();

        assertThat(tanpa).contains("\nJawa Tengah,1,2,2,1,1,1,0,0,1,0,0,0\n");
        assertThat(dengan)
                .isEqualTo(tanpa.replace(
                        "\nJawa Tengah,1,2,2,1,1,1,0,0,1,0,0,0\n", "\nJawa Tengah,1,2,2,2,2,0,0,0,2,0,0,1\n"));
        assertThat(musim.rekap("--anggota", "--dispensasi", berkas.toString()).keluaran())
                .contains("3 / 8")
                .contains("3 / 3")
                .contains("\n  20000002  1  diharapkan, diterima, lengkap, tepat waktu, lengkap dan tepat waktu,"
                        + " dengan pembebasan");
    }

    @Test
    void setiapAnggotaDisebutDenganAlasannya() {
        assertThat(musim.rekap("--anggota", "--bahasa", "en").keluaran())
                .contains("\n  10000001  2  expected, received, complete, on time, complete and on time\n")
                .containsPattern("\n  20000002  1  expected, received, late +incomplete, late\n")
                .containsPattern("\n  20000002  2  expected, unsent +no report\n")
                .containsPattern("\n  20000003  1  expected, unsent +draft, not sent\n")
                .containsPattern("\n  20000004  1  expected, unreadable +unreadable\n")
                .containsPattern("\n  20000004  2  school no longer taking part\n")
                .containsPattern("\n  20000005  1  school not taking part yet\n")
                .containsPattern("\n  20000009  1  school not in the register +1\n");
    }

    @Test
    void csvBerisiSatuBarisPerSelDanTidakMenjadiRumus() {
        assertThat(musim.rekap("--format=csv", "--menurut=provinsi,periode").keluaran())
                .isEqualTo("""
                provinsi,periode,diharapkan,diterima,lengkap,tepatWaktu,terlambat,ditutup,sebelumDibuka,\
                lengkapTepatWaktu,belumDikirim,tidakTerbaca,dibebaskan
                "'=<script>alert('x')</script>&""{{judul}}</title>",1,1,0,0,0,0,0,0,0,1,0,0
                "'=<script>alert('x')</script>&""{{judul}}</title>",2,1,0,0,0,0,0,0,0,1,0,0
                Bali,1,1,0,0,0,0,0,0,0,0,1,0
                Bali,2,1,0,0,0,0,0,0,0,1,0,0
                Jawa Tengah,1,2,2,1,1,1,0,0,1,0,0,0
                Jawa Tengah,2,2,1,1,1,0,0,0,1,1,0,0
                """);
    }

    @Test
    void csvAnggotaMenyebutNamaDanAlasan() {
        assertThat(musim.rekap("--format=csv", "--anggota").keluaran())
                .startsWith(
                        "npsn,nama,periode,angkatan,provinsi,kabupatenKota,bentuk,kelompokPendampingan,ukuran,alasan,"
                                + "dibebaskan,banyakTakDihitung\n")
                .contains("\n10000001,SD Contoh,1,2,Jawa Tengah,Kab. Contoh,SD,Kelompok 1,"
                        + "diharapkan diterima lengkap tepatWaktu lengkapTepatWaktu,,,\n")
                .contains("\n20000002,\"'=<script>")
                .contains("\n20000009,,1,,,,,,,sekolah tidak ada dalam daftar peserta,,1\n");
    }

    @Test
    void jsonMemuatSemuaHitunganDanTidakMemuatTeksLaporan() {
        Hasil hasil = musim.rekap("--format=json", "--menurut=angkatan");

        assertThat(hasil.keluaran())
                .contains("\"laporan\":{\"masuk\":8,\"dihitung\":5,\"takDihitung\":{\"berulang\":1,"
                        + "\"sekolahTidakDikenal\":1,\"tanpaNpsn\":1}}")
                .contains("\"kelengkapan\":{\"pembilang\":2,\"penyebut\":8,\"nilai\":0.25}")
                .contains("{\"sel\":{\"angkatan\":\"1\"},\"hitungan\":{\"ukuran\":{\"diharapkan\":4,")
                .contains("\"hariDariBatas\":{\"-2\":2,\"5\":1}")
                .contains("\"anggota\":null")
                .doesNotContain("literasi");
        assertThat(musim.rekap("--format=json", "--menurut=angkatan")).isEqualTo(hasil);
    }

    @Test
    void kabupatenDisebutBersamaProvinsinya() {
        assertThat(musim.rekap("--format=csv", "--menurut=kabupatenKota").keluaran())
                .startsWith("provinsi,kabupatenKota,diharapkan,")
                .contains("\nBali,Kota Contoh,");
    }

    @Test
    void halamanTidakPernahMenjalankanIsiDataDanTidakMemintaApaPun() {
        String halaman =
                musim.rekap("--format=html", "--menurut=provinsi,kabupatenKota").keluaran();

        assertThat(halaman)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .doesNotContain("<script>alert")
                .contains("{{judul}}&lt;/title&gt;")
                .doesNotContain("sourceMappingURL");
        assertThat(Pattern.compile("<script").matcher(halaman).results()).hasSize(1);
        assertThat(halaman.replaceFirst("(?s)<script>.*</script>", ""))
                .doesNotContainPattern("(src|href)\\s*=")
                .doesNotContain("http:")
                .doesNotContain("https:");
    }

    @Test
    void barisPesertaYangSalahDisebutDanTidakMenahanYangLain() {
        Hasil hasil = musim.rekapDari("npsn,angkatan\n10000001,2\n123,1\n");

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat())
                .isEqualTo(folder.resolve("peserta.csv")
                        + ":3:1 PS-006: Nilai 123 pada npsn bukan NPSN: delapan angka, atau dua huruf kapital dan enam angka."
                        + " Ganti, misalnya dengan 20330686.\n");
        assertThat(hasil.keluaran()).contains("Daftar peserta: 1 sekolah, 1 baris tidak terbaca.\n");
    }

    @Test
    void angkatanAsingDanPenggabunganYangBerputarDisebutTempatnya() {
        Hasil hasil = musim.rekapDari("npsn,angkatan,npsnSebelumnya\n20330601,9,20330602\n20330602,2,20330601\n");

        String berkas = folder.resolve("peserta.csv").toString();
        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat())
                .isEqualTo(berkas + ":2:2 PS-015: Angkatan 9 tidak ada dalam kebijakan psp-2023-2024; sekolah ini tetap"
                        + " dihitung, di bawah angkatan itu. Pakai salah satu yang ada: 1, 2, 3.\n"
                        + berkas + ":2:3 PS-014: Penggabungan sekolah berputar: 20330601 → 20330602 → 20330601; setiap"
                        + " sekolah itu dihitung di bawah nomornya sendiri. Kosongkan npsnSebelumnya pada sekolah yang"
                        + " lebih dahulu ada.\n");
        assertThat(hasil.keluaran()).contains("Daftar peserta: 2 sekolah, 0 baris tidak terbaca.\n");
    }

    @Test
    void salahPakaiDijelaskan() {
        assertThat(musim.rekap("--format=xml").galat())
                .startsWith("--format: “xml” tidak dikenal. Pilih teks, json, csv, atau html.\n");
        assertThat(musim.rekap("--menurut=provinsi, Provinsi")).isEqualTo(new Hasil(2, "", """
                --menurut: “provinsi” disebut lebih dari sekali. Sebut setiap pembagian sekali saja.
                Lihat: pmo rekap --help
                """));
        assertThat(musim.rekap("--bahasa=en", "--menurut=angkatan,provinsi,angkatan"))
                .isEqualTo(new Hasil(2, "", """
                        --menurut: “angkatan” is named more than once. Name each split only once.
                        See: pmo rekap --help
                        """));
        assertThat(musim.rekap("--format=csv", "--menurut=kabupatenKota,provinsi"))
                .as("the province of a regency, named or not")
                .isEqualTo(musim.rekap("--format=csv", "--menurut=kabupatenKota"));
        assertThat(musim.rekap("--menurut=kota").galat())
                .startsWith("--menurut: “kota” tidak dikenal. Pilih dari: periode, angkatan, provinsi, kabupatenKota,"
                        + " bentuk, kelompokPendampingan.\n");
        assertThat(musim.rekap("--format=html", "--anggota"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--anggota tidak dapat dipakai bersama --format html. Pakailah teks, json, atau csv.\n"));
        assertThat(musim.rekapDari("npsn,angkatan\n").galat())
                .endsWith("Tidak ada satu sekolah pun yang terbaca dari " + folder.resolve("peserta.csv")
                        + ". Perbaiki berkas itu lebih dahulu.\n");
        assertThat(new Panggilan()
                        .jalankan("rekap", "--peserta", "tidak-ada.csv", "-")
                        .galat())
                .isEqualTo("Berkas atau folder “tidak-ada.csv” tidak ada. Periksa nama dan letaknya.\n");
        assertThat(musim.rekap("--kebijakan=psp-2030").galat()).contains("--kebijakan: “psp-2030” tidak dikenal.");
        assertThat(new Panggilan().jalankan("rekap", "-").galat())
                .startsWith(
                        "Pilihan --peserta wajib diberikan, tetapi tidak ada. Tambahkan “--peserta CSV”.\nLihat: pmo rekap --help\n");
    }
}
