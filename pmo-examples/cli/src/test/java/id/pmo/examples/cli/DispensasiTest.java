package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pmo periksa --dispensasi} and {@code pmo dispensasi pratinjau}. */
class DispensasiTest {

    private static final String SURAT =
            "nomorSurat: 421/117/2023, pemberi: Dinas Pendidikan, tanggal: 2023-09-12, alasan: terdampak banjir";

    @TempDir
    private Path folder;

    private String perpanjangan;
    private String peserta;
    private String rusak;

    @BeforeEach
    void siapkan() throws IOException {
        perpanjangan = berkas("surat.yaml", """
                dispensasi:
                  - {jenis: PERPANJANGAN, npsn: "10000001", periode: 1, batasWaktu: 2023-10-05, %s}
                  - {jenis: PEMBEBASAN, angkatan: 1, periode: 1, kode: TL-011, %s}
                """.formatted(SURAT, SURAT));
        rusak = berkas("rusak.csv", "jenis,npsn,periode,batasWaktu\nPERPANJANGAN,10000009,1,2023-09-01\n");
        peserta = berkas("peserta.csv", """
                npsn,nama,angkatan,provinsi,kabupatenKota,kelompokPendampingan,dari,sampai
                10000001,SD SEMANGAT,1,Jawa Tengah,Kab. Demak,Demak 1,,
                10000002,"=HYPERLINK(""x"")",1,Jawa Tengah,Kab. Demak,,,
                10000003,SD LAMA,1,Jawa Tengah,Kab. Demak,,,2023-07-01
                10000004,SD BALI,3,Bali,Kab. Badung,,,
                """);
    }

    @Test
    void hasilMenyebutDispensasiBesertaSuratnya() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.tanpaIsu().replaceAll("\"angkatan\":\\d", "\"angkatan\":1"))
                .jalankan("periksa", "--pada=2023-10-20T08:00:00+07:00", "--dispensasi", perpanjangan, "-");

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran())
                .contains("  Batas waktu            5 Oktober 2023 pukul 23.59 WIB\n")
                .contains("  Dispensasi: batas waktu periode ke-1 diperpanjang sampai 5 Oktober 2023."
                        + " Surat 421/117/2023 dari Dinas Pendidikan, 12 September 2023: terdampak banjir.\n")
                .contains("  Dispensasi: syarat TL-011 periode ke-1 dibebaskan."
                        + " Surat 421/117/2023 dari Dinas Pendidikan, 12 September 2023: terdampak banjir.\n");
    }

    @Test
    void hasilJsonMenyebutSuratPerpanjangan() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.lengkap())
                .jalankan("periksa", "--format=json", "--dispensasi", perpanjangan, "-");

        assertThat(hasil.keluaran())
                .contains("\"batas\":\"2023-10-05T23:59:59+07:00\"")
                .contains("\"perpanjangan\":{\"nomorSurat\":\"421/117/2023\",\"pemberi\":\"Dinas Pendidikan\","
                        + "\"tanggal\":\"2023-09-12\",\"alasan\":\"terdampak banjir\"}");
    }

    @Test
    void berkasYangBermasalahTidakDipakaiSamaSekali() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.lengkap())
                .jalankan("periksa", "--dispensasi", perpanjangan, "--dispensasi", rusak, "-");

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat())
                .startsWith(rusak + ":2 DP-009: Isian alasan belum ada. Isi alasan; tanpa itu dispensasi ini tidak"
                        + " dapat dipakai.\n")
                .contains(rusak + ":2:4 DP-015: Batas waktu baru 1 September 2023 tidak lebih lama daripada batas waktu"
                        + " periode ke-1, yaitu 20 September 2023.")
                .endsWith("Dispensasi tidak dipakai dan tidak ada yang diperiksa, karena ada 5 masalah di berkasnya"
                        + " (disebut di atas). Perbaiki dahulu; “pmo dispensasi pratinjau” memeriksanya tanpa menilai"
                        + " laporan.\n");
    }

    @Test
    void tumpangTindihYangHanyaTerlihatDenganDaftarPesertaDikatakan() throws IOException {
        String surat = berkas("dua.yaml", """
                dispensasi:
                  - {jenis: PERPANJANGAN, npsn: "10000001", periode: 1, batasWaktu: 2023-10-05, %s}
                  - {jenis: PERPANJANGAN, provinsi: Bali, periode: 2, batasWaktu: 2023-12-05, %s}
                  - {jenis: PERPANJANGAN, provinsi: Bali, periode: 1, batasWaktu: 2023-10-09, %s}
                """.formatted(SURAT, SURAT, SURAT));
        Panggilan panggilan = new Panggilan().denganMasukan(Contoh.lengkap());

        assertThat(panggilan
                        .jalankan("periksa", "--dispensasi", surat, "--format=json", "-")
                        .galat())
                .isEqualTo(surat + " baris 2 menyebut sekolah dengan NPSN, dan " + surat
                        + " baris 4 daerah atau angkatan, untuk hal dan periode yang sama. Apakah ada sekolah yang"
                        + " mendapat keduanya hanya terlihat dengan daftar peserta: pmo dispensasi pratinjau"
                        + " --peserta CSV.\n");
        assertThat(panggilan
                        .jalankan("--bahasa=en", "periksa", "--dispensasi", surat, "--format=json", "-")
                        .galat())
                .isEqualTo(surat + " line 2 names schools by NPSN, and " + surat
                        + " line 4 a place or cohort, for the same thing and period. Whether a school gets both can"
                        + " only be seen with the participants’ register: pmo dispensasi pratinjau --peserta CSV.\n");
    }

    @Test
    void berkasDispensasiYangTidakAdaDijelaskan() {
        assertThat(new Panggilan().jalankan("periksa", "--dispensasi=tiada.yaml", "-"))
                .isEqualTo(new Hasil(2, "", "Berkas atau folder “tiada.yaml” tidak ada. Periksa nama dan letaknya.\n"));
    }

    @Test
    void pratinjauMenyebutSekolahYangTersentuh() {
        assertThat(new Panggilan().jalankan("dispensasi", "pratinjau", "--peserta", peserta, perpanjangan))
                .isEqualTo(new Hasil(0, """
                        %s baris 2: batas waktu periode ke-1 diperpanjang sampai 5 Oktober 2023
                          Surat 421/117/2023 dari Dinas Pendidikan, 12 September 2023: terdampak banjir.
                          Menyentuh 1 sekolah.
                            10000001  SD SEMANGAT, Kab. Demak, Jawa Tengah, angkatan 1

                        %s baris 3: syarat TL-011 periode ke-1 dibebaskan
                          Surat 421/117/2023 dari Dinas Pendidikan, 12 September 2023: terdampak banjir.
                          Menyentuh 2 sekolah.
                            10000001  SD SEMANGAT, Kab. Demak, Jawa Tengah, angkatan 1
                            10000002  =HYPERLINK("x"), Kab. Demak, Jawa Tengah, angkatan 1

                        2 dispensasi, menyentuh 2 sekolah.
                        """.formatted(perpanjangan, perpanjangan), ""));
    }

    @Test
    void pratinjauSebagaiTabelAmanBagiLembarKerja() {
        assertThat(new Panggilan()
                        .jalankan("dispensasi", "pratinjau", "--format=csv", "--peserta", peserta, perpanjangan)
                        .keluaran())
                .isEqualTo("""
                        berkas,baris,dispensasi,nomorSurat,npsn,nama,angkatan,provinsi,kabupatenKota,kelompokPendampingan
                        %1$s,2,batas waktu periode ke-1 diperpanjang sampai 5 Oktober 2023,421/117/2023,10000001,SD SEMANGAT,1,Jawa Tengah,Kab. Demak,Demak 1
                        %1$s,3,syarat TL-011 periode ke-1 dibebaskan,421/117/2023,10000001,SD SEMANGAT,1,Jawa Tengah,Kab. Demak,Demak 1
                        %1$s,3,syarat TL-011 periode ke-1 dibebaskan,421/117/2023,10000002,"'=HYPERLINK(""x"")",1,Jawa Tengah,Kab. Demak,
                        """.formatted(perpanjangan));
    }

    @Test
    void pratinjauDalamJson() {
        assertThat(new Panggilan()
                        .jalankan(
                                "--bahasa=en",
                                "dispensasi",
                                "pratinjau",
                                "--format=json",
                                "--peserta",
                                peserta,
                                perpanjangan)
                        .keluaran())
                .startsWith("[\n{\"berkas\":\"")
                .contains("\"baris\":3,\"dispensasi\":\"syarat TL-011 of period 1 waived\"")
                .contains("\"kabupatenKota\":\"Kab. Demak\",\"kelompokPendampingan\":null}\n]\n");
    }

    @Test
    void pratinjauMenyebutMasalahDanSekolahYangTidakDikenal() throws IOException {
        String asing = berkas("asing.yaml", """
                - {jenis: PEMBEBASAN, npsn: "10000009", periode: 1, kode: TL-011, %s}
                """.formatted(SURAT));
        Hasil hasil = new Panggilan().jalankan("dispensasi", "pratinjau", "--peserta", peserta, asing);

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat())
                .isEqualTo(asing + ":1:29 DP-017: 1 NPSN tidak ada dalam daftar peserta: 10000009. Periksa nomornya,"
                        + " atau lengkapi daftar peserta.\n");
        assertThat(hasil.keluaran()).endsWith("1 dispensasi, menyentuh 0 sekolah.\n");
    }

    @Test
    void dispensasiTanpaPerintahMenampilkanPemakaian() {
        Hasil hasil = new Panggilan().jalankan("dispensasi");

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.galat())
                .startsWith("Pemakaian: pmo dispensasi [-hV] [PERINTAH]")
                .contains("  pratinjau  ");
    }

    private String berkas(String nama, String isi) throws IOException {
        return Files.writeString(folder.resolve(nama), isi).toString();
    }
}
