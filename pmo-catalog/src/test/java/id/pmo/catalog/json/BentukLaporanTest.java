package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.Temuan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the format takes and what it refuses, one value at a time. */
class BentukLaporanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # whole numbers
            {"periode": "1"}                                    | ST-002 /periode
            {"periode": " "}                                    | ST-002 /periode
            {"periode": true}                                   | ST-002 /periode
            {"periode": [1]}                                    | ST-002 /periode
            {"periode": {}}                                     | ST-002 /periode
            {"periode": 1.7}                                    | ST-006 /periode
            {"periode": 1.0}                                    | ST-006 /periode
            {"periode": 1e0}                                    | ST-006 /periode
            {"periode": 1E400}                                  | ST-006 /periode
            {"periode": 2147483648}                             | ST-006 /periode
            {"periode": -2147483649}                            | ST-006 /periode
            {"periode": 18446744073709551617}                   | ST-006 /periode
            # texts
            {"kebijakan": 1}                                    | ST-002 /kebijakan
            {"kebijakan": 1.5}                                  | ST-002 /kebijakan
            {"kebijakan": true}                                 | ST-002 /kebijakan
            {"kebijakan": ["psp"]}                              | ST-002 /kebijakan
            {"sekolah": {"npsn": 20330686}}                     | ST-002 /sekolah/npsn
            {"sekolah": {"npsn": "2033068"}}                    | ST-009 /sekolah/npsn
            {"sekolah": {"npsn": "203306861"}}                  | ST-009 /sekolah/npsn
            {"sekolah": {"npsn": "aa123456"}}                   | ST-009 /sekolah/npsn
            {"sekolah": {"npsn": "٢٠٣٣٠٦٨٦"}}                   | ST-009 /sekolah/npsn
            # choices
            {"sekolah": {"bentuk": 0}}                          | ST-002 /sekolah/bentuk
            {"sekolah": {"bentuk": true}}                       | ST-002 /sekolah/bentuk
            {"sekolah": {"bentuk": "0"}}                        | ST-004 /sekolah/bentuk
            {"sekolah": {"bentuk": "sd"}}                       | ST-004 /sekolah/bentuk
            {"sekolah": {"bentuk": " SD"}}                      | ST-004 /sekolah/bentuk
            {"sekolah": {"bentuk": " "}}                        | ST-004 /sekolah/bentuk
            {"statusDinyatakan": "TIDAK_TERBACA"}               | ST-004 /statusDinyatakan
            # booleans
            {"laporanTindakLanjut": [{"refleksi": {"adaKendala": "true"}}]} | ST-002 /laporanTindakLanjut/0/refleksi/adaKendala
            {"laporanTindakLanjut": [{"refleksi": {"adaKendala": 1}}]}      | ST-002 /laporanTindakLanjut/0/refleksi/adaKendala
            # dates
            {"laporanPelaksanaan": {"tanggal": 19591}}          | ST-002 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": [2023, 8, 22]}}  | ST-002 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "2023-02-29"}}   | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "2023-8-22"}}    | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "22-08-2023"}}   | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "0000-01-01"}}   | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "12023-08-22"}}  | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "+2023-08-22"}}  | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "-2023-08-22"}}  | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": " 2023-08-22"}}  | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "2023-08-22T10:00:00+07:00"}} | ST-005 /laporanPelaksanaan/tanggal
            {"laporanPelaksanaan": {"tanggal": "٢٠٢٣-٠٨-٢٢"}}   | ST-005 /laporanPelaksanaan/tanggal
            # dates with time
            {"dikirimPada": 1695006900}                         | ST-002 /dikirimPada
            {"dikirimPada": "2023-09-18"}                       | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-18T10:15:00"}              | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-18 10:15:00+07:00"}        | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-31T10:15:00+07:00"}        | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-18T24:00:00+07:00"}        | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-18T23:59:60+07:00"}        | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-18T10:15:00+19:00"}        | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-18T10:15:00+0700"}         | ST-005 /dikirimPada
            {"dikirimPada": "2023-09-18T10:15:00+07:00[Asia/Jakarta]"} | ST-005 /dikirimPada
            # objects and lists
            {"sekolah": []}                                     | ST-002 /sekolah
            {"sekolah": ""}                                     | ST-002 /sekolah
            {"laporanTindakLanjut": {}}                         | ST-002 /laporanTindakLanjut
            {"laporanTindakLanjut": ""}                         | ST-002 /laporanTindakLanjut
            {"laporanTindakLanjut": [[]]}                       | ST-002 /laporanTindakLanjut/0
            {"laporanTindakLanjut": [{}, null]}                 | ST-010 /laporanTindakLanjut/1
            {"laporanPelaksanaan": {"pihakHadir": "GURU"}}      | ST-002 /laporanPelaksanaan/pihakHadir
            {"laporanPelaksanaan": {"pihakHadir": ["GURU", null]}} | ST-010 /laporanPelaksanaan/pihakHadir/1
            {"laporanPelaksanaan": {"pihakHadir": [""]}}        | ST-010 /laporanPelaksanaan/pihakHadir/0
            # names
            {"npsn": "20330686"}                                | ST-003 /npsn
            {"Periode": 1}                                      | ST-003 /Periode
            {"": 1}                                             | ST-003 /
            {"a/b~c": {"periode": 1}}                           | ST-003 /a~1b~0c
            {"periode": 1, "periode": 1}                        | ST-007 /periode
            {"periode": null, "periode": "x"}                   | ST-007 /periode
            {"periode": 1, "periode": 2, "periode": 3}          | ST-007 /periode
            # the whole
            null                                                | ST-002
            """)
    void ditolak(String json, String temuan) {
        assertThat(temuan(json)).containsExactly(temuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " \r\n\t{ } \n",
                "\uFEFF{}",
                "{\"periode\": null, \"sekolah\": null, \"laporanTindakLanjut\": null}",
                "{\"periode\": \"\", \"statusDinyatakan\": \"\", \"dikirimPada\": \"\"}",
                "{\"laporanTindakLanjut\": [{\"refleksi\": {\"adaKendala\": \"\"}, \"tenggat\": {\"mulai\": \"\"}}]}",
                "{\"periode\": -0}",
                "{\"periode\": 2147483647}",
                "{\"sekolah\": {\"npsn\": \"\"}}",
                "{\"sekolah\": {\"npsn\": \"-\"}}",
                "{\"sekolah\": {\"npsn\": \"PA123456\"}}",
                "{\"laporanTindakLanjut\": [{\"status\": \"APA_SAJA\", \"topik\": \"9\", \"subtopik\": \"9.Z\"}]}",
                "{\"laporanPelaksanaan\": {\"tanggal\": \"0001-01-01\"}}",
                "{\"laporanPelaksanaan\": {\"tanggal\": \"2024-02-29\"}}",
                "{\"dikirimPada\": \"2023-09-18T10:15+07:00\"}",
                "{\"dikirimPada\": \"2023-09-18T10:15:00.123456789Z\"}",
            })
    void diterima(String json) {
        assertThat(LaporanReader.ofDefaults().read(json)).isInstanceOf(HasilBaca.Terbaca.class);
    }

    static List<String> temuan(String json) {
        return temuan(LaporanReader.ofDefaults().read(json))
                .map(Temuan::toString)
                .map(String::strip)
                .toList();
    }

    static Stream<Temuan> temuan(HasilBaca hasil) {
        return hasil instanceof HasilBaca.TidakTerbaca tidak ? tidak.temuan().stream() : Stream.empty();
    }
}
