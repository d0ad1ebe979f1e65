package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas by which an editor completes and checks policy files: all shipped files keep them, slips do not. */
class SkemaTest {

    private static final Pattern SEBUT =
            Pattern.compile("^# yaml-language-server: \\$schema=(\\S*/(\\w+)\\.schema\\.json)\n");
    private static final SchemaRegistry SKEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("berkas")
    void setiapBerkasMenyebutSkemanyaDanMemenuhinya(Path berkas) {
        String isi = Halaman.baca(berkas);
        Matcher sebut = SEBUT.matcher(isi);

        assertThat(sebut.find()).as("the first line names a schema").isTrue();
        assertThat(berkas.resolveSibling(sebut.group(1))).exists();
        assertThat(salah(sebut.group(2), isi)).isEmpty();
    }

    @Test
    void adaBerkasYangDiperiksa() {
        assertThat(berkas()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kebijakan | id: a                | versi: 1.0              | nama: {id: a, en: a}
            kebijakan | id: A b              | versi: "1.0.0"          | nama: {id: a, en: a}
            kebijakan | id: a                | versi: "1.0.0"          | nama: {id: a}
            kebijakan | id: a                | versi: "1.0.0"          | nama: a
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, kelas: 1}                                        | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, batasan: {minimalJp: {nilai: dua, sumber: x}}}   | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, batasan: {minimalJp: {nilai: 0, sumber: x}}}     | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, batasan: {minimalJp: {nilai: 2, dasar: TAFSIR, sumber: x}}} | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, batasan: {minimalJp: [{nilai: 2, berlakuMulai: kemarin, sumber: x}]}} | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, periode: [{mulai: 2023-08-01}]}                  | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, periode: [{ke: 1, jenis: PEMILIH}]}              | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, angkatan: {satu: {durasiJp: 2}}}                 | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, angkatan: {1: {durasiJp: [{nilai: 0, berlakuMulai: 2023-11-01}]}}} | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, angkatan: {1: {moda: [{nilai: [RAPAT]}]}}}       | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, geserLibur: [{nilai: TIDAK, sumber: x}]}          | |
            kebijakan | {id: a, versi: "1.0.0", nama: {id: a, en: a}, periode: [{ke: 1, batasWaktu: [{nilai: 2023-09-20, sumber: x}]}]} | |
            katalog   | {sumber: x}                                                                                    | |
            katalog   | {topik: [{kode: 1, nama: a}]}                                                                  | |
            katalog   | {topik: [{kode: "A", nama: a}]}                                                                | |
            katalog   | {topik: [{kode: "1", nama: a, perencanaan: {g: a}}]}                                           | |
            tugas     | {tugas: [{angkatan: [1], pihak: {KEPALA: {saat: []}}}]}                                        | |
            tugas     | {tugas: [{angkatan: [1], pihak: {GURU: {kelak: []}}}]}                                         | |
            syarat    | sifat: BERAT         |                         |
            syarat    | berlakuMulai: besok  |                         |
            syarat    | aktif: ya            |                         |
            syarat    | contohUji: [{nama: a, dasar: b}]               |                         |
            syarat    | contohUji: [{nama: a, dasar: b, temuan: [LP-131]}]                                             | |
            syarat    | contohUji: [{nama: a, dasar: b, temuan: [], sifat: BERAT}]                                     | |
            syarat    | contohUji: [{nama: a, dasar: b, temuan: [], bagian: {}}]                                       | |
            syarat    | contohUji: [{nama: a, dasar: b, temuan: [], bagian: {entri: [TIDAK_TERBACA]}}]                 | |
            syarat    | contohUji: [{nama: a, dasar: b, temuan: [], bagian: {refleksi: LENGKAP}}]                      | |
            """)
    void kekeliruanJugaDitemukanSkema(String skema, String satu, String dua, String tiga) {
        String yaml = Stream.of(satu, dua, tiga)
                .filter(baris -> baris != null)
                .reduce((kiri, kanan) -> kiri + "\n" + kanan)
                .orElseThrow();

        assertThat(salah(skema, yaml)).isNotEmpty();
    }

    @Test
    void nilaiMenurutHariDiterima() {
        assertThat(salah("kebijakan", """
                        id: a
                        versi: "1.0.0"
                        nama: {id: a, en: a}
                        batasan:
                          minimalJp:
                            - {nilai: null, berlakuSampai: 2023-10-31, sumber: x}
                            - {nilai: 2, berlakuMulai: 2023-11-01, sumber: x}
                        angkatan:
                          1:
                            pelapor:
                              - {nilai: [KEPALA_SEKOLAH], berlakuSampai: 2023-10-31, sumber: x}
                              - {nilai: [PENGAWAS_SEKOLAH], berlakuMulai: 2023-11-01, sumber: x}
                            moda: [{nilai: [LURING], sumber: x}]
                            tahunKe: [{nilai: 1, sumber: x}]
                            durasiJp: [{nilai: 2, sumber: x}]
                            minimalDokumentasi: [{nilai: null, sumber: x}]
                            minimalRekaman: [{nilai: 0, sumber: x}]
                        """)).isEmpty();
        assertThat(salah("syarat", "aktif: false\nberlakuMulai: 2023-11-01\nberlakuSampai: null\n"))
                .isEmpty();
    }

    private static List<String> salah(String skema, String yaml) {
        Schema schema = SKEMA.getSchema(SchemaLocation.of("classpath:id/pmo/skema/" + skema + ".schema.json"));
        Object isi = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        // through text, since keys that YAML reads as numbers are texts in JSON
        JsonNode pohon = JSON.readTree(JSON.writeValueAsString(isi));
        return schema.validate(pohon).stream().map(Object::toString).toList();
    }

    static List<Path> berkas() {
        return Stream.of("pmo-catalog", "pmo-rules")
                .map(modul -> Halaman.di(modul + "/src/main/resources/id/pmo/kebijakan"))
                .flatMap(SkemaTest::dibawah)
                .filter(berkas -> berkas.toString().endsWith(".yaml"))
                // written by a command, and by nobody in an editor
                .filter(berkas -> !berkas.endsWith("kode.kunci.yaml"))
                .sorted()
                .toList();
    }

    private static Stream<Path> dibawah(Path folder) {
        try (Stream<Path> semua = Files.walk(folder)) {
            return semua.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
