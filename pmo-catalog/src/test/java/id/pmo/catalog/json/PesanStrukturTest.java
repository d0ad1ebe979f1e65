package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each structural fault says, word for word. */
class PesanStrukturTest {

    private static final LaporanReader READER = LaporanReader.ofDefaults();

    @Test
    void teksKosong() {
        tepat(
                satu(""),
                "Laporan tidak dapat dibaca sebagai JSON (baris 1, kolom 1): tidak ada isinya.",
                "Isi dengan satu laporan dalam format JSON.",
                "The report cannot be read as JSON (line 1, column 1): there is nothing in it.",
                "Give one report in JSON.");
    }

    @Test
    void teksTerpotong() {
        tepat(
                satu("{\"periode\": 1,\n \"pelapor\": {"),
                "Laporan tidak dapat dibaca sebagai JSON (baris 2, kolom 14): teksnya berakhir sebelum laporan selesai.",
                "Kirim berkas yang utuh, lengkap dengan kurung dan tanda kutip penutupnya.",
                "The report cannot be read as JSON (line 2, column 14): the text ends before the report does.",
                "Send the whole file, with its closing brackets and quotes.");
    }

    @Test
    void salahTulis() {
        tepat(
                satu("{\n  \"periode\": 1\n  \"pelapor\": null\n}"),
                "Laporan tidak dapat dibaca sebagai JSON (baris 3, kolom 3): penulisan di sekitar \"\"pelapor\": null\""
                        + " menyalahi aturan JSON.",
                "Periksa koma, titik dua, tanda kutip dan kurung di tempat itu.",
                "The report cannot be read as JSON (line 3, column 3): what is written around \"\"pelapor\": null\""
                        + " breaks the rules of JSON.",
                "Check the commas, colons, quotes and brackets there.");
    }

    @Test
    void sisaSesudahLaporan() {
        tepat(
                satu("{}\n{}"),
                "Laporan tidak dapat dibaca sebagai JSON (baris 2, kolom 1): masih ada \"{}\" setelah laporan selesai.",
                "Hapus kelebihan itu; beberapa laporan ditulis sebagai larik JSON, atau satu laporan per baris dalam"
                        + " berkas .ndjson.",
                "The report cannot be read as JSON (line 2, column 1): there is still \"{}\" after the end of the report.",
                "Remove it; several reports are written as a JSON array, or one a line in an .ndjson file.");
    }

    @Test
    void bukanUtf8() {
        tepat(
                satu("{\"kebijakan\": \"Café\"}".getBytes(StandardCharsets.ISO_8859_1)),
                "Laporan tidak dapat dibaca sebagai JSON (baris 1, kolom 19): ada byte yang bukan UTF-8.",
                "Simpan berkas dengan pengodean UTF-8.",
                "The report cannot be read as JSON (line 1, column 19): there are bytes that are not UTF-8.",
                "Save the file in UTF-8.");
    }

    @Test
    void separuhKarakter() {
        tepat(
                satu("{\"kebijakan\": \"\\ud83d\"}"),
                "Laporan tidak dapat dibaca sebagai JSON (baris 1, kolom 15): teks pada isian \"kebijakan\" memuat separuh"
                        + " karakter Unicode.",
                "Ketik ulang teks itu, atau hapus tanda \\ud8… sampai \\udf… yang berdiri sendiri.",
                "The report cannot be read as JSON (line 1, column 15): the text of the field \"kebijakan\" holds half of"
                        + " a Unicode character.",
                "Type that text again, or remove the lone escape between \\ud800 and \\udfff.");
    }

    @Test
    void jenisSalah() {
        tepat(
                satu("{\"periode\": \"1\"}"),
                "Jenis nilai isian \"periode\" (baris 1, kolom 13) salah: ditemukan teks \"1\", seharusnya bilangan bulat"
                        + " tanpa tanda kutip.",
                "Ganti nilainya dengan bilangan bulat tanpa tanda kutip.",
                "The value of the field \"periode\" (line 1, column 13) is of the wrong type: found the text \"1\","
                        + " expected a whole number without quotes.",
                "Replace the value with a whole number without quotes.");
    }

    @Test
    void isianTakDikenal() {
        tepat(
                satu("{\"laporanPelaksanaan\": {\"jmlPeserta\": 18}}"),
                "Tidak ada isian \"jmlPeserta\" (baris 1, kolom 25) dalam isian \"laporanPelaksanaan\"; yang paling mirip"
                        + " ialah \"jumlahPeserta\".",
                "Ganti namanya menjadi \"jumlahPeserta\" bila itu yang dimaksud, atau hapus isian itu.",
                "Unknown in the field \"laporanPelaksanaan\": the field \"jmlPeserta\" (line 1, column 25); the nearest"
                        + " known one is \"jumlahPeserta\".",
                "Rename it to \"jumlahPeserta\" if that is what is meant, or remove the field.");
    }

    @Test
    void bukanPilihan() {
        tepat(
                satu("{\"laporanPelaksanaan\": {\"moda\": \"Luring\"}}"),
                "Nilai \"Luring\" pada isian \"moda\" (baris 1, kolom 33) bukan salah satu pilihan; yang paling mirip ialah"
                        + " LURING.",
                "Pilih salah satu, persis seperti tertulis: LURING, DARING, CAMPURAN.",
                "The value \"Luring\" of the field \"moda\" (line 1, column 33) is not one of the choices; the nearest one"
                        + " is LURING.",
                "Choose one, exactly as written: LURING, DARING, CAMPURAN.");
    }

    @Test
    void tanggalMustahil() {
        tepat(
                satu("{\"laporanTindakLanjut\": [{\"tenggat\": {\"selesai\": \"2023-11-31\"}}]}"),
                "Nilai \"2023-11-31\" pada isian \"selesai\" (baris 1, kolom 50) bukan tanggal yang ada di kalender, dari"
                        + " tahun 0001 sampai 9999.",
                "Tulis dengan bentuk ini: \"2023-08-22\".",
                "The value \"2023-11-31\" of the field \"selesai\" (line 1, column 50) is not a date of the calendar in the"
                        + " years 0001 to 9999.",
                "Write it in this form: \"2023-08-22\".");
    }

    @Test
    void waktuTanpaSelisih() {
        tepat(
                satu("{\"dikirimPada\": \"2023-09-18T10:15:00\"}"),
                "Nilai \"2023-09-18T10:15:00\" pada isian \"dikirimPada\" (baris 1, kolom 17) bukan tanggal dan jam yang"
                        + " benar dengan selisih waktunya terhadap UTC, dari tahun 0001 sampai 9999.",
                "Tulis dengan bentuk ini: \"2023-09-18T10:15:00+07:00\".",
                "The value \"2023-09-18T10:15:00\" of the field \"dikirimPada\" (line 1, column 17) is not a real date and"
                        + " time with its offset from UTC, in the years 0001 to 9999.",
                "Write it in this form: \"2023-09-18T10:15:00+07:00\".");
    }

    @Test
    void bukanBilanganBulat() {
        tepat(
                satu("{\"sekolah\": {\"angkatan\": 1.7}}"),
                "Nilai 1.7 pada isian \"angkatan\" (baris 1, kolom 26) bukan bilangan bulat dari -2147483648 sampai"
                        + " 2147483647.",
                "Tulis dengan angka saja, tanpa titik, koma atau pangkat, misalnya 18.",
                "The value 1.7 of the field \"angkatan\" (line 1, column 26) is not a whole number from -2147483648 to"
                        + " 2147483647.",
                "Write digits only, without a point, a comma or an exponent, such as 18.");
    }

    @Test
    void isianGanda() {
        tepat(
                satu("{\"periode\": 1,\n\"periode\": 2}"),
                "Ada isian \"periode\" yang ditulis lebih dari sekali (baris 2, kolom 1); hanya yang pertama yang dibaca.",
                "Sisakan satu saja.",
                "Written more than once: the field \"periode\" (line 2, column 1); only the first is read.",
                "Keep one of them.");
    }

    @Test
    void teksTerlaluPanjang() {
        tepat(
                satu("{\"laporanPelaksanaan\": {\"akarMasalah\": \"" + "a".repeat(10_001) + "\"}}"),
                "Ada 10.001 karakter pada isian \"akarMasalah\" (baris 1, kolom 40); batasnya 10.000 karakter.",
                "Kurangi hingga paling banyak 10.000 karakter.",
                "There are 10,001 characters in the field \"akarMasalah\" (line 1, column 40); the limit is 10,000"
                        + " characters.",
                "Reduce it to at most 10,000 characters.");
    }

    @Test
    void daftarTerlaluPanjangDitunjukDiKurungPembukanya() {
        for (String butir : List.of("\"GURU\"", "{}")) {
            String nama = butir.equals("{}") ? "rekaman" : "pihakHadir";
            String isi = String.join(",", Collections.nCopies(1_001, butir));
            tepat(
                    satu("{\"laporanPelaksanaan\": {\"" + nama + "\":\n [" + isi + "]}}"),
                    "Ada 1.001 butir pada isian \"" + nama + "\" (baris 2, kolom 2); batasnya 1.000 butir.",
                    "Kurangi hingga paling banyak 1.000 butir.",
                    "There are 1,001 items in the field \"" + nama + "\" (line 2, column 2); the limit is 1,000 items.",
                    "Reduce it to at most 1,000 items.");
        }
    }

    @Test
    void bukanNpsn() {
        tepat(
                satu("{\"sekolah\": {\"npsn\": \"2033-0686\"}}"),
                "Nilai \"2033-0686\" pada isian \"npsn\" (baris 1, kolom 22) bukan NPSN: seharusnya delapan angka, atau dua"
                        + " huruf kapital dan enam angka.",
                "Salin NPSN dari data pokok sekolah, misalnya 20330686.",
                "The value \"2033-0686\" of the field \"npsn\" (line 1, column 22) is not an NPSN: expected eight digits, or"
                        + " two capital letters and six digits.",
                "Copy the NPSN from the school's registration, such as 20330686.");
    }

    @Test
    void butirNull() {
        tepat(
                satu("{\"laporanPelaksanaan\": {\"dokumentasi\": [{}, null]}}"),
                "Tidak ada isi pada butir ke-2 dari \"dokumentasi\" (baris 1, kolom 45); ditemukan null.",
                "Isi butir itu, atau hapus dari daftarnya.",
                "There is nothing in item 2 of \"dokumentasi\" (line 1, column 45); found null.",
                "Fill the item in, or remove it from its list.");
    }

    @Test
    void kebijakanTakDikenal() {
        Temuan temuan = KatalogStruktur.ofDefaults()
                .kebijakanTidakDikenal("psp-2023-2024-gkt", List.of("psp-2023-2024-gtk", "psp-2023-2024"));
        assertThat(temuan.letak()).isEqualTo("/kebijakan");
        tepat(
                temuan,
                "Kebijakan \"psp-2023-2024-gkt\" tidak dikenal; yang paling mirip ialah psp-2023-2024-gtk.",
                "Pilih salah satu: psp-2023-2024, psp-2023-2024-gtk; atau kosongkan agar kebijakan bawaan yang dipakai.",
                "The policy \"psp-2023-2024-gkt\" is not known; the nearest one is psp-2023-2024-gtk.",
                "Choose one: psp-2023-2024, psp-2023-2024-gtk; or leave it empty to be judged by the default policy.");
    }

    @Test
    void kebijakanTidakTentu() {
        tepat(
                KatalogStruktur.ofDefaults()
                        .kebijakanTidakTentu(
                                LocalDate.of(2025, 9, 1), List.of(), List.of("psp-2024-2025", "psp-2023-2024")),
                "Laporan ini tidak menyebut kebijakan, dan tidak ada kebijakan yang jendelanya memuat 1 September 2025.",
                "Periksa periode, tanggal pelaksanaan dan waktu kirimnya; atau sebut kebijakannya: psp-2023-2024, psp-2024-2025.",
                "This report names no policy, and there is no policy with a window around 1 September 2025.",
                "Check its period, the date of its meeting and when it was sent; or name the policy: psp-2023-2024, psp-2024-2025.");
        tepat(
                KatalogStruktur.ofDefaults()
                        .kebijakanTidakTentu(LocalDate.of(2024, 7, 20), List.of("b", "a"), List.of("a", "b")),
                "Laporan ini tidak menyebut kebijakan, dan ada lebih dari satu kebijakan yang jendelanya memuat 20 Juli 2024: a, b.",
                "Periksa periode, tanggal pelaksanaan dan waktu kirimnya; atau sebut kebijakannya: a, b.",
                "This report names no policy, and there is more than one policy with a window around 20 July 2024: a, b.",
                "Check its period, the date of its meeting and when it was sent; or name the policy: a, b.");
    }

    @Test
    void duaBelasKodeSemuanyaWajibDanTidakSesuai() {
        List<Syarat> semua = KatalogStruktur.ofDefaults().semua();
        assertThat(semua)
                .extracting(Syarat::kode)
                .containsExactly(
                        "ST-001", "ST-002", "ST-003", "ST-004", "ST-005", "ST-006", "ST-007", "ST-008", "ST-009",
                        "ST-010", "ST-011", "ST-012");
        assertThat(semua).allSatisfy(syarat -> {
            assertThat(syarat.sifat()).isEqualTo(Sifat.WAJIB);
            assertThat(syarat.jenis()).isEqualTo(Jenis.TIDAK_SESUAI);
            assertThat(syarat.sumber()).isEqualTo("format laporan");
            assertThat(syarat.pesan().celah(Bahasa.EN)).isEqualTo(syarat.pesan().celah(Bahasa.ID));
            assertThat(syarat.perbaikan().celah(Bahasa.EN))
                    .isEqualTo(syarat.perbaikan().celah(Bahasa.ID));
        });
    }

    private static Temuan satu(String json) {
        return BentukLaporanTest.temuan(READER.read(json)).findFirst().orElseThrow();
    }

    private static Temuan satu(byte[] json) {
        return BentukLaporanTest.temuan(READER.read(json)).findFirst().orElseThrow();
    }

    private static void tepat(Temuan temuan, String pesanId, String perbaikanId, String pesanEn, String perbaikanEn) {
        assertThat(temuan.pesan().id()).isEqualTo(pesanId);
        assertThat(temuan.perbaikan().id()).isEqualTo(perbaikanId);
        assertThat(temuan.pesan().en()).isEqualTo(pesanEn);
        assertThat(temuan.perbaikan().en()).isEqualTo(perbaikanEn);
    }
}
