package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.hasil.Temuan;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each report is shown as {@code line:index} and {@code ok} or the codes of its faults. */
class LaporanStreamTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            JSON     | {}                                   | 1:0 ok
            JSON     | ⏎⏎{⏎}⏎                               | 3:0 ok
            JSON     | 5                                    | 1:0 ST-002
            JSON     | {}⏎{}                                | 1:0 ST-001
            JSON     | ``                                   | 1:0 ST-001
            JSON     | []                                   | ``
            JSON     | [{},⏎ {"periode": "1"},⏎⏎{}]         | 1:0 ok, 2:1 ST-002, 4:2 ok
            JSON     | [{"kebijakan": "],[{\\"}"}, {}]      | 1:0 ok, 1:1 ok
            JSON     | [null, 7, [], {}]                    | 1:0 ST-002, 1:1 ST-002, 1:2 ST-002, 1:3 ok
            JSON     | [{}, {"a" 1}, {}]                    | 1:0 ok, 1:1 ST-001
            JSON     | [{} {}]                              | 1:0 ST-001
            JSON     | [{},]                                | 1:0 ok, 1:1 ST-001
            JSON     | [{},                                 | 1:0 ok, 1:1 ST-001
            JSON     | [{}                                  | 1:0 ok, 1:1 ST-001
            JSON     | [                                    | 1:0 ST-001
            JSON     | [{}]⏎ x                              | 1:0 ok, 2:1 ST-001
            NDJSON   | {}⏎⏎ ⏎{"periode": 1.5}⏎{}            | 1:0 ok, 4:1 ST-006, 5:2 ok
            NDJSON   | {}⏎{"periode":⏎{} x⏎{}⏎              | 1:0 ok, 2:1 ST-001, 3:2 ST-001, 4:3 ok
            NDJSON   | ``                                   | ``
            AUTO | ``                                   | ``
            AUTO | [{}]                                 | 1:0 ok
            AUTO | {⏎"periode": 1⏎}⏎                    | 1:0 ok
            AUTO | {}⏎{}                                | 1:0 ok, 2:1 ok
            AUTO | {}⏎⏎rusak⏎{}                         | 1:0 ok, 3:1 ST-001, 4:2 ok
            AUTO | {"periode":⏎{}                       | 1:0 ST-001, 2:1 ok
            AUTO | {"periode": 1⏎, "pelapor": null}     | 1:0 ok
            """)
    void laporanSatuPerSatu(BentukBerkas bentuk, String teks, String hasil) {
        assertThat(baca(bentuk, teks.replace('⏎', '\n'))).isEqualTo(hasil);
    }

    @Test
    void letakKesalahanDihitungDariAwalBerkas() {
        assertThat(pertama(BentukBerkas.JSON, "[{},\n  {\"periode\": \"1\"}]"))
                .containsEntry("baris", 2L)
                .containsEntry("kolom", 15L);
        assertThat(pertama(BentukBerkas.NDJSON, "{}\r\n\r\n  {\"periode\": \"1\"}"))
                .containsEntry("baris", 3L)
                .containsEntry("kolom", 15L);
        assertThat(pertama(BentukBerkas.JSON, "[{\"kebijakan\":\"é😀\"}, 1]"))
                .containsEntry("baris", 1L)
                .containsEntry("kolom", 23L);
    }

    @Test
    void larikYangPutusMengatakanBahwaLanjutannyaTidakDibaca() {
        String teks = "[{\"a\" 1}, {}]";
        Temuan temuan = stream(BentukBerkas.JSON, bait(teks))
                .flatMap(satu -> BentukLaporanTest.temuan(satu.isi()))
                .findFirst()
                .orElseThrow();
        assertThat(temuan.pesan().id()).endsWith(" Laporan sesudahnya dalam larik ini tidak dibaca.");
        assertThat(temuan.pesan().en()).endsWith(" The reports after it in this array were not read.");
    }

    @Test
    void barisYangTerlaluPanjangDilewatiTanpaDisimpan() {
        InputStream masukan = new SequenceInputStream(Collections.enumeration(
                List.of(bait("{}\n\""), ulang('x', 20L * BatasBentuk.UKURAN), bait("\"\n{}\n"))));
        assertThat(ringkas(stream(BentukBerkas.NDJSON, masukan))).isEqualTo("1:0 ok, 2:1 ST-008, 3:2 ok");
    }

    @ParameterizedTest
    @CsvSource({"JSON, ''", "JSON, ⏎", "JSON, ␍⏎", "NDJSON, ⏎", "NDJSON, ␍⏎", "AUTO, ␍⏎"})
    void akhirBarisTidakDihitungSebagaiUkuranLaporan(BentukBerkas bentuk, String akhir) {
        String akhirBaris = akhir.replace('␍', '\r').replace('⏎', '\n');
        assertThat(baca(bentuk, sebesar(BatasBentuk.UKURAN) + akhirBaris)).isEqualTo("1:0 ok");
        assertThat(baca(bentuk, sebesar(BatasBentuk.UKURAN + 1) + akhirBaris)).isEqualTo("1:0 ST-008");
    }

    private static String sebesar(int ukuran) {
        return "{" + " ".repeat(ukuran - 2) + "}";
    }

    @Test
    void unsurLarikYangTerlaluBesarTidakMenghentikanLarik() {
        InputStream masukan = new SequenceInputStream(Collections.enumeration(
                List.of(bait("[{},\n\""), ulang(']', 20L * BatasBentuk.UKURAN), bait("\",\n{}]"))));
        assertThat(ringkas(stream(BentukBerkas.JSON, masukan))).isEqualTo("1:0 ok, 2:1 ST-008, 3:2 ok");
    }

    @Test
    void laporanTunggalYangTerlaluBesarTidakDibacaSampaiHabis() {
        InputStream masukan = new SequenceInputStream(bait("{"), ulang(' ', Long.MAX_VALUE));
        assertThat(ringkas(stream(BentukBerkas.JSON, masukan))).isEqualTo("1:0 ST-008");
    }

    @Test
    void tandaUrutanByteDilewati() {
        assertThat(baca(BentukBerkas.AUTO, "\uFEFF[{}]")).isEqualTo("1:0 ok");
        assertThat(baca(BentukBerkas.NDJSON, "\uFEFF{}\n{}")).isEqualTo("1:0 ok, 2:1 ok");
    }

    @Test
    void sesudahLaporanTerakhirTidakAdaLagi() {
        LaporanStream habis = LaporanStream.open(LaporanReader.ofDefaults(), bait(""), BentukBerkas.NDJSON);
        assertThat(habis.hasNext()).isFalse();
        assertThatThrownBy(habis::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no report is left; ask hasNext() first");
    }

    @Test
    void namaBerkasMenentukanBentuknya() {
        assertThat(BentukBerkas.ofName("a/b.NDJSON")).isEqualTo(BentukBerkas.NDJSON);
        assertThat(BentukBerkas.ofName("laporan.json")).isEqualTo(BentukBerkas.JSON);
    }

    private static String baca(BentukBerkas bentuk, String teks) {
        return ringkas(stream(bentuk, bait(teks)));
    }

    private static Map<String, Object> pertama(BentukBerkas bentuk, String teks) {
        return stream(bentuk, bait(teks))
                .flatMap(satu -> BentukLaporanTest.temuan(satu.isi()))
                .findFirst()
                .orElseThrow()
                .nilai();
    }

    private static Stream<BarisLaporan> stream(BentukBerkas bentuk, InputStream masukan) {
        return LaporanStream.open(LaporanReader.ofDefaults(), masukan, bentuk).stream();
    }

    private static String ringkas(Stream<BarisLaporan> laporan) {
        return laporan.map(satu -> satu.baris() + ":" + satu.indeks() + " " + ringkas(satu.isi()))
                .collect(Collectors.joining(", "));
    }

    private static String ringkas(HasilBaca hasil) {
        return hasil instanceof HasilBaca.Terbaca
                ? "ok"
                : BentukLaporanTest.temuan(hasil).map(Temuan::kode).distinct().collect(Collectors.joining("+"));
    }

    private static InputStream bait(String teks) {
        return new ByteArrayInputStream(teks.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream ulang(char huruf, long kali) {
        return new InputStream() {
            private long sisa = kali;

            @Override
            public int read() {
                return sisa-- > 0 ? huruf : -1;
            }

            @Override
            public int read(byte[] bak, int dari, int banyak) {
                int isi = (int) Math.min(sisa, banyak);
                Arrays.fill(bak, dari, dari + isi, (byte) huruf);
                sisa -= isi;
                return isi == 0 ? -1 : isi;
            }
        };
    }
}
