package id.pmo.catalog.peserta;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.StatusSekolah;
import id.pmo.core.peserta.Peserta;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register comes from a spreadsheet, with all that spreadsheets do to it. */
class PesertaReaderTest {

    private static final String JUDUL =
            "npsn,nama,bentuk,status,provinsi,kabupatenKota,kelompokPendampingan,angkatan,dari,sampai,npsnSebelumnya\n";
    private static final String BARIS = "20330686,\"SD NEGERI SANGGANG 01, BULU\",SD,NEGERI,Jawa Tengah,Kab. Sukoharjo,"
            + "Kelompok 1,2,2023-07-01,2024-06-30,20330600 20330601\n";
    private static final Peserta SEKOLAH = new Peserta(
            "20330686",
            2,
            "SD NEGERI SANGGANG 01, BULU",
            BentukSekolah.SD,
            StatusSekolah.NEGERI,
            "Jawa Tengah",
            "Kab. Sukoharjo",
            "Kelompok 1",
            LocalDate.of(2023, 7, 1),
            LocalDate.of(2024, 6, 30),
            List.of("20330600", "20330601"));

    @Test
    void setiapKolomTerbaca() {
        BacaanPeserta bacaan = baca(JUDUL + BARIS);

        assertThat(bacaan.masalah()).isEmpty();
        assertThat(bacaan.peserta().semua()).containsExactly(SEKOLAH);
        assertThat(bacaan.ditolak()).isZero();
    }

    @Test
    void tandaBomDanBarisCrlfDanTitikKomaDikenali() {
        String lembar = "\uFEFF" + (JUDUL + BARIS).replace(",BULU", "BULU").replace(", BULU", "; BULU");
        String titikKoma = lembar.replace("; BULU", "\0").replace(',', ';').replace("\0", ", BULU");

        assertThat(baca(titikKoma.replace("\n", "\r\n")).peserta().semua()).containsExactly(SEKOLAH);
    }

    @Test
    void tabDanUtf16Dikenali() {
        byte[] isi = ("\uFEFF" + "NPSN\tAngkatan\n20330686\t2\n").getBytes(StandardCharsets.UTF_16LE);

        assertThat(PesertaReader.ofDefaults().read("peserta.txt", isi).peserta().semua())
                .containsExactly(Peserta.of("20330686", 2));
    }

    @Test
    void namaKolomTidakPekaEjaanDanUrutanBebas() {
        BacaanPeserta bacaan = baca("Angkatan,Kabupaten / Kota,NPSN\n1,Kab. Pidie,10100370\n,,\n\n");

        assertThat(bacaan.masalah()).isEmpty();
        assertThat(bacaan.peserta().semua()).singleElement().satisfies(satu -> {
            assertThat(satu.kabupatenKota()).isEqualTo("Kab. Pidie");
            assertThat(satu.nama()).isNull();
        });
    }

    @Test
    void ejaanLamaProvinsiDisamakan() {
        assertThat(baca("npsn,angkatan,provinsi,status\n20100001,1,D.K.I. Jakarta,S\n")
                        .peserta()
                        .semua())
                .singleElement()
                .satisfies(satu -> {
                    assertThat(satu.provinsi()).isEqualTo("Daerah Khusus Jakarta");
                    assertThat(satu.status()).isEqualTo(StatusSekolah.SWASTA);
                });
    }

    @Test
    void namaBerbarisDuaTetapSatuSekolah() {
        assertThat(baca("npsn,nama,angkatan\n20330686,\"SD\nSatu\",2\n20330687,SD Dua,2\n")
                        .peserta()
                        .semua())
                .extracting(Peserta::nama)
                .containsExactly("SD Satu", "SD Dua");
    }

    @Test
    void semuaMasalahDisebutDanYangLainTetapTerbaca() {
        BacaanPeserta bacaan = baca("""
                npsn,nama,bentuk,angkatan,dari,sampai,provinsi,npsnSebelumnya,kelas
                2033,SD Satu,SD,2,,,,,
                20330602,SD Dua,TK,dua,2023-13-01,,,,
                20330603,"SD Tiga,SD,2,,,,,
                20330604,SD Empat,SD,2,2024-01-01,2023-01-01,,,
                20330605,SD Lima,SD,2
                20330606,SD Enam,SD,2,,,Jawa Teengah,,
                20330606,SD Enam,SD,3,,,,,
                ,SD Delapan,SD,2,,,,,
                20330609,SD Sembilan,SD,2,,,,20330609,
                """);

        assertThat(bacaan.peserta().semua()).extracting(Peserta::npsn).containsExactly("20330606");
        assertThat(bacaan.ditolak()).isEqualTo(8);
        assertThat(bacaan.masalah())
                .extracting(masalah -> masalah.tulis(Bahasa.ID))
                .containsExactly(
                        "peserta.csv:1:9 PS-002: Kolom kelas tidak dikenal dan tidak dibaca. Ganti namanya dengan salah satu dari"
                                + " ini, atau hapus kolomnya: npsn, nama, bentuk, status, provinsi, kabupatenKota,"
                                + " kelompokPendampingan, angkatan, dari, sampai, npsnSebelumnya.",
                        "peserta.csv:2:1 PS-006: Nilai 2033 pada npsn bukan NPSN: delapan angka, atau dua huruf kapital dan enam"
                                + " angka. Ganti, misalnya dengan 20330686.",
                        "peserta.csv:3:3 PS-006: Nilai TK pada bentuk bukan salah satu dari PAUD, SD, SMP, SMA, SMK, SLB, SDLB,"
                                + " SMPLB, SMLB. Ganti, misalnya dengan SD.",
                        "peserta.csv:3:4 PS-006: Nilai dua pada angkatan bukan nomor angkatan mulai 1. Ganti, misalnya dengan 2.",
                        "peserta.csv:3:5 PS-006: Nilai 2023-13-01 pada dari bukan tanggal tahun-bulan-hari. Ganti, misalnya dengan"
                                + " 2023-08-01.",
                        "peserta.csv:4 PS-004: Tanda kutip pada baris ini tidak berpasangan. Tutup tanda kutipnya, atau hapus.",
                        "peserta.csv:5:6 PS-007: Tanggal sampai 2023-01-01 lebih awal daripada tanggal dari 2024-01-01. Perbaiki"
                                + " salah satunya.",
                        "peserta.csv:6 PS-003: Ditemukan 4 isian, seharusnya 9 seperti pada baris judul. Periksa pemisah dan tanda"
                                + " kutip pada baris ini; nama yang mengandung pemisah ditulis di antara tanda kutip ganda.",
                        "peserta.csv:7:7 PS-010: Provinsi Jawa Teengah tidak dikenal; sekolah ini dihitung di bawah nama itu. Tulis"
                                + " nama provinsi yang resmi, misalnya Jawa Tengah.",
                        "peserta.csv:8:1 PS-008: NPSN 20330606 sudah ada di baris 7 untuk hari yang sama. Hapus salah satu, atau"
                                + " atur dari dan sampai agar tidak bertumpang tindih.",
                        "peserta.csv:9:1 PS-005: Isian npsn kosong. Isi dengan NPSN: delapan angka, atau dua huruf kapital dan enam"
                                + " angka.",
                        "peserta.csv:10:8 PS-009: NPSN 20330609 tercatat sebagai sekolah sebelumnya dari dirinya sendiri. Isi"
                                + " npsnSebelumnya dengan NPSN sekolah yang digabungkan, atau kosongkan.");
    }

    @Test
    void penggabunganYangBerputarDisebutDanSekolahnyaTetapTerbaca() {
        BacaanPeserta bacaan = baca("""
                npsn,angkatan,npsnSebelumnya
                20330601,2,20330699
                20330602,2,20330604
                20330603,2,20330602 20330605
                20330604,2,20330601 20330603
                20330605,2,20330603
                """);

        assertThat(bacaan.ditolak()).isZero();
        assertThat(bacaan.peserta().semua()).hasSize(5);
        assertThat(bacaan.masalah())
                .extracting(masalah -> masalah.tulis(Bahasa.ID))
                .containsExactly(
                        "peserta.csv:3:3 PS-014: Penggabungan sekolah berputar: 20330602 → 20330603 → 20330604 → 20330602;"
                                + " setiap sekolah itu dihitung di bawah nomornya sendiri. Kosongkan npsnSebelumnya pada"
                                + " sekolah yang lebih dahulu ada.",
                        "peserta.csv:4:3 PS-014: Penggabungan sekolah berputar: 20330603 → 20330605 → 20330603; setiap"
                                + " sekolah itu dihitung di bawah nomornya sendiri. Kosongkan npsnSebelumnya pada sekolah"
                                + " yang lebih dahulu ada.");
        assertThat(bacaan.masalah().get(1).tulis(Bahasa.EN))
                .isEqualTo(
                        "peserta.csv:4:3 PS-014: These schools were merged in a ring: 20330603 → 20330605 → 20330603;"
                                + " each of them is counted under its own number. Leave npsnSebelumnya empty for the school that"
                                + " was there first.");
    }

    @Test
    void rantaiPenggabunganYangSangatPanjangBukanPutaran() {
        StringBuilder rantai = new StringBuilder("npsn,angkatan,npsnSebelumnya\n");
        for (int nomor = 20_000_000; nomor < 20_020_000; nomor++) {
            rantai.append(nomor).append(",1,").append(nomor + 1).append('\n');
        }

        assertThat(baca(rantai.toString()).masalah()).isEmpty();
        assertThat(baca(rantai + "20020000,1,20000000\n").masalah())
                .singleElement()
                .satisfies(masalah -> assertThat(masalah.kode()).isEqualTo("PS-014"))
                .satisfies(masalah -> assertThat(masalah.baris()).isEqualTo(2));
    }

    @Test
    void angkatanYangTidakAdaDalamKebijakanDisebutDanSekolahnyaTetapTerbaca() {
        Kebijakan uji = PolicyLoader.of(PolicySource.directory(Path.of("src/test/resources/id/pmo/catalog/uji")))
                .load("uji")
                .kebijakan();
        String isi = "npsn,angkatan,dari\n20330601,1,\n20330602,9,\n20330603,9,2023-13-01\n";

        BacaanPeserta bacaan =
                PesertaReader.ofDefaults().withKebijakan(uji).read("peserta.csv", isi.getBytes(StandardCharsets.UTF_8));

        assertThat(bacaan.peserta().semua()).containsExactly(Peserta.of("20330601", 1), Peserta.of("20330602", 9));
        assertThat(bacaan.masalah())
                .extracting(masalah -> masalah.tulis(Bahasa.ID))
                .containsExactly(
                        "peserta.csv:3:2 PS-015: Angkatan 9 tidak ada dalam kebijakan uji; sekolah ini tetap dihitung, di"
                                + " bawah angkatan itu. Pakai salah satu yang ada: 1.",
                        "peserta.csv:4:2 PS-015: Angkatan 9 tidak ada dalam kebijakan uji; sekolah ini tetap dihitung, di"
                                + " bawah angkatan itu. Pakai salah satu yang ada: 1.",
                        "peserta.csv:4:3 PS-006: Nilai 2023-13-01 pada dari bukan tanggal tahun-bulan-hari. Ganti, misalnya"
                                + " dengan 2023-08-01.");
        assertThat(bacaan.masalah().get(0).tulis(Bahasa.EN))
                .isEqualTo(
                        "peserta.csv:3:2 PS-015: Policy uji has no cohort (angkatan) 9; the school is counted all the"
                                + " same, under that cohort. Use one that is there: 1.");
        assertThat(baca(isi).masalah())
                .as("without a policy")
                .extracting(m -> m.kode())
                .containsExactly("PS-006");
    }

    @Test
    void duaTandaKutipYangTerbukaTidakMenelanBarisDiAntaranya() {
        BacaanPeserta bacaan = baca(
                "npsn,nama,angkatan\n20330601,\"SD Satu,2\n20330602,SD Dua,2\n20330603,SD \"Tiga,2\n20330604,SD Empat,2\n");

        assertThat(bacaan.peserta().semua())
                .extracting(Peserta::npsn)
                .containsExactly("20330602", "20330603", "20330604");
        assertThat(bacaan.masalah()).extracting(m -> m.kode()).containsExactly("PS-004");
    }

    @Test
    void berkasTanpaKolomWajibDijelaskanDalamBahasaInggris() {
        assertThat(baca("npsn,npsn\n20330686,20330686\n").masalah())
                .extracting(masalah -> masalah.tulis(Bahasa.EN))
                .containsExactly(
                        "peserta.csv PS-012: Not a single school could be read. The first line holds the column names, each"
                                + " further line one school.",
                        "peserta.csv:1 PS-001: The line of column names has no angkatan. Add that column. The known ones"
                                + " are: npsn, nama, bentuk, status, provinsi, kabupatenKota, kelompokPendampingan,"
                                + " angkatan, dari, sampai, npsnSebelumnya.",
                        "peserta.csv:1:2 PS-013: Column npsn stands more than once; only the first is read. Keep one of"
                                + " them.");
    }

    @Test
    void bitaBukanUtf8DisebutBarisnya() {
        byte[] isi = "npsn,angkatan,nama\n20330686,2,SD\n20330687,2,S\u00e9\n20330688,2,SD\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        BacaanPeserta bacaan = PesertaReader.ofDefaults().read("peserta.csv", isi);

        assertThat(bacaan.peserta().semua()).extracting(Peserta::npsn).containsExactly("20330686");
        assertThat(bacaan.masalah())
                .singleElement()
                .hasToString(
                        "peserta.csv:3 PS-011: Ada bita yang bukan UTF-8; mulai baris ini berkas tidak dibaca. Simpan ulang"
                                + " berkasnya sebagai CSV UTF-8.");
    }

    @Test
    void berkasKosongDijelaskan() {
        assertThat(baca("").masalah()).extracting(m -> m.kode()).contains("PS-001", "PS-012");
    }

    private static BacaanPeserta baca(String isi) {
        return PesertaReader.ofDefaults().read("peserta.csv", isi.getBytes(StandardCharsets.UTF_8));
    }
}
