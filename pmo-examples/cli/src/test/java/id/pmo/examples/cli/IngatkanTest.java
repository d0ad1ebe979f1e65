package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pmo ingatkan}. */
class IngatkanTest {

    private static final String LENGKAP = Contoh.lengkap();
    private static final String MASUKAN = String.join(
            "\n",
            LENGKAP,
            Contoh.sekolahLain(Contoh.draf(), 2),
            Contoh.sekolahLain(Contoh.tanpaIsu(), 3),
            Contoh.sekolahLain(Contoh.takTerbaca(), 4),
            Contoh.sekolahLain(LENGKAP.replaceAll("\"dikirimPada\":\"[^\"]*\"", "\"dikirimPada\":null"), 5));

    @TempDir
    private Path folder;

    private String peserta;

    @BeforeEach
    void siapkan() throws IOException {
        peserta = Files.writeString(folder.resolve("peserta.csv"), """
                        npsn,nama,angkatan,provinsi,kabupatenKota,kelompokPendampingan,sampai,npsnSebelumnya
                        10000001,SD SEMANGAT,2,Jawa Tengah,Kab. Demak,Demak 1,,
                        20000002,=SUM(A1),2,Jawa Tengah,Kab. Demak,Demak 1,,
                        20000003,SD TIGA,2,Jawa Tengah,Kab. Demak,Demak 2,,
                        20000004,SD EMPAT,2,Bali,Kab. Badung,,,
                        20000005,SD LIMA,2,Bali,Kab. Badung,,,
                        20000006,SMP ENAM,3,Papua,,,,
                        20000007,SD TUJUH,2,Bali,Kab. Badung,,2023-08-31,
                        20000008,SD DELAPAN,2,Bali,Kab. Badung,,,10000001
                        """).toString();
    }

    @Test
    void sekolahYangBelumDisebutMenurutTempatDanKelompok() {
        Hasil hasil = ingatkan();

        assertThat(hasil).isEqualTo(new Hasil(1, """
                Kab. Badung, Bali
                  Kelompok pendampingan: (tidak disebut)
                    20000004  SD EMPAT, periode ke-1: laporan tidak terbaca
                    20000005  SD LIMA, periode ke-1: sudah lengkap, belum dikirim

                Kab. Demak, Jawa Tengah
                  Kelompok pendampingan: Demak 1
                    20000002  =SUM(A1), periode ke-1: draf belum lengkap, belum dikirim
                  Kelompok pendampingan: Demak 2
                    20000003  SD TIGA, periode ke-1: sudah dikirim, belum lengkap

                (tidak disebut), Papua
                  Kelompok pendampingan: (tidak disebut)
                    20000006  SMP ENAM, periode ke-1: belum ada laporan

                5 sekolah perlu diingatkan.
                """, ""));
    }

    @Test
    void tabelBerisiPesanSiapKirimDanAmanBagiLembarKerja() {
        List<String> baris = ingatkan("--format=csv").keluaran().lines().toList();

        assertThat(baris)
                .containsExactly(
                        "provinsi,kabupatenKota,kelompokPendampingan,npsn,nama,angkatan,periode,keadaan,batasWaktu,sisaHari,kurang,pesan",
                        "Bali,Kab. Badung,,20000004,SD EMPAT,2,1,TIDAK_TERBACA,2023-09-21T00:59:59+08:00,2,,\"Yth. kepala sekolah SD EMPAT (NPSN 20000004). Laporan PMO periode ke-1 sudah kami terima, tetapi tidak dapat dibaca. Mohon dikirim paling lambat 21 September 2023 pukul 00.59 WITA, 2 hari lagi. Terima kasih.\"",
                        "Bali,Kab. Badung,,20000005,SD LIMA,2,1,BELUM_DIKIRIM,2023-09-21T00:59:59+08:00,2,,\"Yth. kepala sekolah SD LIMA (NPSN 20000005). Laporan PMO periode ke-1 sudah lengkap, tetapi belum dikirim. Mohon dikirim paling lambat 21 September 2023 pukul 00.59 WITA, 2 hari lagi. Terima kasih.\"",
                        "Jawa Tengah,Kab. Demak,Demak 1,20000002,'=SUM(A1),2,1,DRAF_BELUM_LENGKAP,2023-09-20T23:59:59+07:00,2,Tanggal pertemuan PMO; Jumlah peserta; Hasil refleksi pembelajaran; Akar masalah; Dokumentasi pelaksanaan; Jumlah minimal subtopik,\"Yth. kepala sekolah =SUM(A1) (NPSN 20000002). Laporan PMO periode ke-1 masih berupa draf dan belum lengkap. Mohon dikirim paling lambat 20 September 2023 pukul 23.59 WIB, 2 hari lagi. Yang perlu dilengkapi: Tanggal pertemuan PMO; Jumlah peserta; Hasil refleksi pembelajaran; Akar masalah; Dokumentasi pelaksanaan; Jumlah minimal subtopik. Terima kasih.\"",
                        "Jawa Tengah,Kab. Demak,Demak 2,20000003,SD TIGA,2,1,BELUM_LENGKAP,2023-09-20T23:59:59+07:00,2,Isu,\"Yth. kepala sekolah SD TIGA (NPSN 20000003). Laporan PMO periode ke-1 sudah kami terima, tetapi belum lengkap. Mohon dilengkapi; perbaikan tidak mengubah catatan waktu pengirimannya. Yang perlu dilengkapi: Isu. Terima kasih.\"",
                        "Papua,,,20000006,SMP ENAM,3,1,BELUM_ADA,2023-09-21T01:59:59+09:00,2,,\"Yth. Fasilitator Sekolah Penggerak (FSP) SMP ENAM (NPSN 20000006). Laporan PMO periode ke-1 belum kami terima. Mohon dikirim paling lambat 21 September 2023 pukul 01.59 WIT, 2 hari lagi. Terima kasih.\"");
    }

    @Test
    void pesanSetelahBatasWaktuDanSetelahDitutup() {
        assertThat(ingatkan("--format=csv", "--pada=2023-09-25T08:00:00+07:00").keluaran())
                .contains(
                        "Laporan PMO periode ke-1 belum kami terima. Batas waktunya, 21 September 2023 pukul 01.59 WIT,"
                                + " sudah lewat 5 hari; mohon segera dikirim, paling lambat 1 Oktober 2023 pukul 01.59 WIT."
                                + " Terima kasih.");
        assertThat(ingatkan("--format=csv", "--pada=2023-12-25T08:00:00+07:00", "--periode=1")
                        .keluaran())
                .contains("Batas waktunya 21 September 2023 pukul 01.59 WIT dan periodenya sudah ditutup pada"
                        + " 1 Oktober 2023 pukul 01.59 WIT; mohon tanyakan kepada pengelola program apakah laporan"
                        + " masih diterima.");
        assertThat(ingatkan("--format=csv", "--pada=2023-09-20T08:00:00+07:00").keluaran())
                .contains("Mohon dikirim paling lambat hari ini, 21 September 2023 pukul 01.59 WIT.");
    }

    @Test
    void perpanjanganTampakDalamPesan() throws IOException {
        Path surat = Files.writeString(folder.resolve("surat.csv"), """
                jenis,npsn,periode,batasWaktu,nomorSurat,pemberi,tanggal,alasan
                PERPANJANGAN,20000006,1,2023-10-05,421/117/2023,Dinas Pendidikan,2023-09-12,terdampak banjir
                """);

        assertThat(ingatkan("--format=json", "--dispensasi=" + surat).keluaran())
                .contains("\"keadaan\":\"BELUM_ADA\",\"batasWaktu\":\"2023-10-06T01:59:59+09:00\",\"sisaHari\":17");
        assertThat(ingatkan("--pada=2023-10-04T08:00:00+07:00", "--dispensasi=" + surat)
                        .keluaran())
                .contains("SMP ENAM, periode ke-1: belum ada laporan")
                .contains("SMP ENAM, periode ke-2: belum ada laporan");
    }

    @Test
    void tanpaPeriodeYangDibukaDijelaskan() {
        assertThat(ingatkan("--pada=2024-09-01T08:00:00+07:00"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Tidak ada periode yang sedang dibuka pada saat itu. Sebutkan --periode (1, 2, 3, 4, 5, 6), atau"
                                + " saat lain dengan --pada.\n"));
        assertThat(ingatkan("--periode=9").galat())
                .isEqualTo("--periode: ada periode yang tidak dikenal. Pilih dari 1, 2, 3, 4, 5, 6.\n");
    }

    @Test
    void tanpaYangPerluDiingatkanBerstatusNol() throws IOException {
        Path satu = Files.writeString(folder.resolve("satu.csv"), "npsn,angkatan\n10000001,2\n");

        assertThat(new Panggilan().denganMasukan(LENGKAP).jalankan("ingatkan", "--peserta=" + satu, "-"))
                .isEqualTo(new Hasil(0, "Tidak ada sekolah yang perlu diingatkan.\n", ""));
    }

    @Test
    void tanpaSatuLaporanPunSemuaSekolahDiingatkan() {
        Hasil hasil = new Panggilan().jalankan("ingatkan", "--peserta=" + peserta);

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).endsWith("\n7 sekolah perlu diingatkan.\n");
    }

    private Hasil ingatkan(String... pilihan) {
        String[] lengkap = new String[pilihan.length + 3];
        lengkap[0] = "ingatkan";
        lengkap[1] = "--peserta=" + peserta;
        System.arraycopy(pilihan, 0, lengkap, 2, pilihan.length);
        lengkap[lengkap.length - 1] = "-";
        return new Panggilan().denganMasukan(MASUKAN).jalankan(lengkap);
    }
}
