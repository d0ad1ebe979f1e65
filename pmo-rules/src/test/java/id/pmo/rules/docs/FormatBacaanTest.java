package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.LaporanWriter;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The page on the format says how values are read as the reader reads them. */
class FormatBacaanTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks PADA = Konteks.at(Instant.parse("2023-09-19T05:00:00Z"));
    private static final String[][] NILAI = {
        {"/periode", "1"},
        {"/periode", "\"\""},
        {"/periode", "\"1\""},
        {"/periode", "1.0"},
        {"/periode", "3000000000"},
        {"/sekolah/nama", "\"\""},
        {"/sekolah/nama", "123"},
        {"/sekolah/npsn", "\"\""},
        {"/sekolah/npsn", "\"2033068\""},
        {"/sekolah/bentuk", "\"\""},
        {"/sekolah/bentuk", "\"sd\""},
        {"/sekolah/kodePos", "57572"},
        {"/pelapor", "{\"nama\": \"A\", \"nama\": \"B\"}"},
        {"/laporanPelaksanaan/tanggal", "\"\""},
        {"/laporanPelaksanaan/tanggal", "\"2023-02-30\""},
        {"/laporanPelaksanaan/pihakHadir", "null"},
        {"/laporanPelaksanaan/pihakHadir", "[null]"},
        {"/laporanPelaksanaan/pihakHadir", "[\"\"]"},
        {"/laporanTindakLanjut/0/refleksi/adaKendala", "\"\""},
        {"/laporanTindakLanjut/0/refleksi/adaKendala", "\"true\""},
        {"/dikirimPada", "\"2023-09-18T10:15+07:00\""},
        {"/dikirimPada", "\"2023-09-18T10:15:00\""},
        {"/dikirimPada", "\"\""},
        {"/kebijakan", "\"\""},
        {"/kebijakan", "\"lain\""},
    };

    @Test
    void tabelBacaanDibuatOlehPembaca() {
        Tabel tabel = new Tabel("field", "written", "read as");
        for (String[] satu : NILAI) {
            tabel.baris(Tabel.kode(satu[0]), Tabel.kode(satu[1]), dibaca(satu[0], satu[1]));
        }
        Halaman.bagian(FormatTest.HALAMAN, "bacaan", tabel.toString());
    }

    @Test
    void isianYangTidakAdaSamaDenganNull() {
        assertThat(dibaca("/periode", "null")).isEqualTo("`null`");
        assertThat(LaporanUntukUji.baca("{}"))
                .isEqualTo(LaporanUntukUji.baca(LaporanWriter.write(LaporanUntukUji.baca("{}"))));
        assertThat(LaporanUntukUji.baca("{}").laporanTindakLanjut()).isEmpty();
    }

    @Test
    void barisKosongDiabaikanTetapiPosisinyaTetapDihitung() {
        String dokumentasi = "\"dokumentasi\": [{}, {\"judul\": \"Notulen\"}, {\"judul\": \"-\", \"berkas\": \"…\"}]";
        HasilPemeriksaan hasil = periksa(LaporanUntukUji.json("perkembangan-lengkap")
                .replaceFirst("(?s)\"dokumentasi\": \\[.*?]", dokumentasi.replace("\\", "\\\\")));

        assertThat(hasil.temuan().stream().map(Temuan::toString))
                .contains("LP-131 /laporanPelaksanaan/dokumentasi", "LP-133 /laporanPelaksanaan/dokumentasi/1/berkas")
                .noneMatch(temuan -> temuan.contains("/dokumentasi/0") || temuan.contains("/dokumentasi/2"));
    }

    @Test
    void teksTanpaHurufDanAngkaBerartiBelumAda() {
        String laporan = LaporanUntukUji.json("pemilihan-lengkap")
                .replaceFirst("\"akarMasalah\": \"[^\"]*\"", "\"akarMasalah\": \"…\"");

        assertThat(periksa(laporan).temuan("LP-122")).hasSize(1);
    }

    /** What a report with this one value gives: the value, or the kode of its faults. */
    private static String dibaca(String letak, String nilai) {
        String laporan = laporan(letak, nilai);
        HasilBaca bacaan = LaporanReader.ofDefaults().read(laporan);
        String salah = ENGINE.check(bacaan, PADA).temuan().stream()
                .map(Temuan::kode)
                .filter(kode -> kode.startsWith("ST-"))
                .collect(Collectors.joining(", "));
        return salah.isEmpty()
                ? Tabel.kode(JsonMapper.shared()
                        .readTree(LaporanWriter.write(LaporanUntukUji.baca(laporan)))
                        .at(letak)
                        .toString())
                : salah;
    }

    private static String laporan(String letak, String nilai) {
        String[] langkah = letak.substring(1).split("/", -1);
        String isi = nilai;
        for (int i = langkah.length - 1; i >= 0; i--) {
            isi = langkah[i].equals("0") ? "[" + isi + "]" : "{\"" + langkah[i] + "\": " + isi + "}";
        }
        return isi;
    }

    private static HasilPemeriksaan periksa(String laporan) {
        return ENGINE.check(LaporanUntukUji.baca(laporan), PADA);
    }
}
