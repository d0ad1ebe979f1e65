package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.LaporanPmo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaporanReaderTest {

    private static final LaporanReader READER = LaporanReader.ofDefaults();

    @Test
    void laporanUtuhTerbacaDenganSelisihWaktunya() {
        LaporanPmo laporan = terbaca("""
                {"kebijakan": "psp-2023-2024", "sekolah": {"npsn": "20330686", "bentuk": "SD", "angkatan": 2},
                 "periode": 1, "laporanTindakLanjut": [{"subtopik": "2.F", "pihakTerlibat": [{"pihak": "Guru"}]}],
                 "dikirimPada": "2023-09-18T10:15:00+09:00"}
                """);
        assertThat(laporan.sekolah()).extracting("bentuk").isEqualTo(BentukSekolah.SD);
        assertThat(laporan.laporanTindakLanjut().get(0).pihakTerlibat()).hasSize(1);
        assertThat(laporan).extracting("dikirimPada").hasToString("2023-09-18T10:15+09:00");
    }

    @Test
    void tandaPenggantiYangDitulisSendiriBukanByteYangRusak() {
        String json = "{\"kebijakan\": \"a\\uFFFDb \uFFFD é \uD83D\uDE00\"}";

        assertThat(READER.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(READER.read(json));
        assertThat(terbaca(json).kebijakan()).isEqualTo("a\uFFFDb \uFFFD é \uD83D\uDE00");
    }

    @Test
    void separuhKarakterDitolakJugaBilaTidakDitulisSebagaiKode() {
        assertThat(BentukLaporanTest.temuan(READER.read("{\"kebijakan\": \"a\uD83D\"}")))
                .extracting(Temuan::toString)
                .containsExactly("ST-001 /kebijakan");
    }

    @Test
    void semuaKesalahanDisebutSekaligusTermasukSebelumJsonPutus() {
        HasilBaca hasil = READER.read("""
                {"sekolah": {"npsn": "20330686", "status": "negeri"}, "periode": 1, "kebijakan": "psp",
                 "laporanPelaksanaan": {"tanggal": "2023-13-01", "jumlahPeserta": "18", "catatan": {"x": [1, 2]},
                   "dokumentasi": [{"judul": true}, null]},
                 "laporanTindakLanjut": [{"isu": 1,}]}
                """);
        assertThat(BentukLaporanTest.temuan(hasil))
                .extracting(Temuan::toString)
                .containsExactly(
                        "ST-001 ",
                        "ST-002 /laporanPelaksanaan/dokumentasi/0/judul",
                        "ST-002 /laporanPelaksanaan/jumlahPeserta",
                        "ST-002 /laporanTindakLanjut/0/isu",
                        "ST-003 /laporanPelaksanaan/catatan",
                        "ST-004 /sekolah/status",
                        "ST-005 /laporanPelaksanaan/tanggal",
                        "ST-010 /laporanPelaksanaan/dokumentasi/1");
        assertThat(hasil)
                .asInstanceOf(type(HasilBaca.TidakTerbaca.class))
                .extracting("npsn", "periode", "kebijakan")
                .containsExactly("20330686", 1, "psp");
    }

    @Test
    void nilaiTemuanMemuatBarisDanKolom() {
        Temuan temuan = BentukLaporanTest.temuan(READER.read("{\n\n  \"periode\": \"1\"}"))
                .findFirst()
                .orElseThrow();
        assertThat(temuan.nilai()).containsEntry("baris", 3L).containsEntry("kolom", 14L);
    }

    @Test
    void npsnYangSalahBentukTidakDisebutSebagaiNpsn() {
        assertThat(READER.read("{\"sekolah\": {\"npsn\": \"123\"}, \"periode\": 2}"))
                .asInstanceOf(type(HasilBaca.TidakTerbaca.class))
                .extracting("npsn", "periode")
                .containsExactly(null, 2);
    }

    @Test
    void panjangTeksDihitungPerKarakterUnicode() {
        assertThat(temuan("{\"kebijakan\": \"" + "😀".repeat(300) + "\"}")).isEmpty();
        assertThat(temuan("{\"kebijakan\": \"" + "😀".repeat(301) + "\"}")).containsExactly("ST-008 /kebijakan");
    }

    @Test
    void daftarPalingBanyakSeribuButir() {
        assertThat(temuan("{\"laporanTindakLanjut\": [" + "{},".repeat(999) + "{}]}"))
                .isEmpty();
        assertThat(temuan("{\"laporanTindakLanjut\": [" + "{},".repeat(1000) + "{\"x\": 1}]}"))
                .containsExactly("ST-003 /laporanTindakLanjut/1000/x", "ST-008 /laporanTindakLanjut");
    }

    @Test
    void kedalamanPalingBanyakDuaPuluh() {
        assertThat(temuan("{\"x\": " + "[".repeat(19) + "]".repeat(19) + "}")).containsExactly("ST-003 /x");
        assertThat(temuan("{\"x\": " + "[".repeat(20) + "]".repeat(20) + ", \"periode\": \"1\"}"))
                .containsExactly("ST-002 /periode", "ST-003 /x", "ST-008 /x" + "/0".repeat(19));
    }

    @Test
    void kedalamanJutaanTidakMerobohkan() {
        assertThat(temuan("[".repeat(4_000_000))).containsExactly("ST-002", "ST-008" + " " + "/0".repeat(20));
        assertThat(temuan("{\"a\":".repeat(900_000))).containsExactly("ST-003 /a", "ST-008 " + "/a".repeat(20));
    }

    @Test
    void laporanPalingBesarLimaJutaByte() {
        byte[] pas = new byte[BatasBentuk.UKURAN];
        Arrays.fill(pas, (byte) ' ');
        pas[0] = '{';
        pas[1] = '}';
        assertThat(READER.read(pas)).isInstanceOf(HasilBaca.Terbaca.class);
        byte[] lebih = Arrays.copyOf(pas, pas.length + 1);
        lebih[pas.length] = ' ';
        assertThat(BentukLaporanTest.temuan(READER.read(lebih)))
                .extracting(Temuan::toString)
                .containsExactly("ST-008 ");
        assertThat(BentukLaporanTest.temuan(READER.read(new String(lebih, StandardCharsets.UTF_8))))
                .extracting(Temuan::toString)
                .containsExactly("ST-008 ");
    }

    @Test
    void bilanganDanNamaYangSangatPanjangTetapTemuanBiasa() {
        assertThat(temuan("{\"periode\": " + "9".repeat(1_000_000) + "}")).containsExactly("ST-006 /periode");
        String nama = "n".repeat(1_000_000);
        assertThat(temuan("{\"" + nama + "\": 1}")).containsExactly("ST-003 /" + nama);
    }

    @Test
    void banyaknyaTemuanTerbatas() {
        String json = "{" + "\"x\": 1, ".repeat(3) + "\"laporanTindakLanjut\": [" + "1,".repeat(20_000) + "1]}";
        assertThat(temuan(json)).hasSize(PencatatSalah.TERBANYAK + 1).contains("ST-008");
    }

    @Test
    void temuanUntukIsianBerulangTerpisahPerJenis() {
        assertThat(temuan("{\"x\": 1, \"x\": 2, \"x\": 3}")).containsExactly("ST-003 /x", "ST-007 /x");
    }

    private static List<String> temuan(String json) {
        return BentukLaporanTest.temuan(json);
    }

    private static LaporanPmo terbaca(String json) {
        HasilBaca hasil = READER.read(json);
        assertThat(BentukLaporanTest.temuan(hasil)).isEmpty();
        return ((HasilBaca.Terbaca) hasil).laporan();
    }
}
