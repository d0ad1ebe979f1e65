package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetakTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ''                                        | BENTUK        | seluruh laporan              | the whole report
            /sekolah/npsn                             | IDENTITAS     | sekolah, NPSN                | school, NPSN
            /pelapor/peran                            | IDENTITAS     | pengisi laporan, peran       | who fills the report in, role
            /laporanPelaksanaan                       | PELAKSANAAN   | seluruh bagian               | the whole section
            /laporanPelaksanaan/dokumentasi/1/berkas  | PELAKSANAAN   | dokumentasi ke-2, berkas     | document 2, file
            /laporanTindakLanjut                      | TINDAK_LANJUT | seluruh bagian               | the whole section
            /laporanTindakLanjut/9/tenggat/selesai    | ENTRI         | tenggat, selesai             | time frame, end
            /laporanTindakLanjut/0/pihakTerlibat/0    | ENTRI         | pihak terlibat ke-1          | party involved 1
            /dikirimPada                              | WAKTU         | waktu pengiriman             | time of sending
            /statusDinyatakan                         | PERNYATAAN    | status yang dinyatakan       | declared status
            /a~1b~0c                                  | BENTUK        | “a/b~c”                      | “a/b~c”
            /laporanTindakLanjut/99999999999/isu      | TINDAK_LANJUT | “99999999999”, isu           | “99999999999”, issue
            """)
    void tempatDisebutDalamKata(String pointer, Kelompok.Bagian bagian, String id, String en) {
        Letak letak = new Letak(pointer);

        assertThat(letak.kelompok().bagian()).isEqualTo(bagian);
        assertThat(letak.dalamKata(Kalimat.dalam(Bahasa.ID))).isEqualTo(id);
        assertThat(letak.dalamKata(Kalimat.dalam(Bahasa.EN))).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /laporanPelaksanaan             | seluruh Laporan Pelaksanaan   | the whole Meeting report
            /laporanTindakLanjut            | seluruh Laporan Tindak Lanjut | the whole Follow-up report
            /laporanTindakLanjut/1/isu      | entri ke-2, isu               | entry 2, issue
            /laporanPelaksanaan/dokumentasi | dokumentasi                   | document
            /sekolah/npsn                   | sekolah, NPSN                 | school, NPSN
            """)
    void tempatLengkapMenyebutBagiannya(String pointer, String id, String en) {
        Letak letak = new Letak(pointer);

        assertThat(letak.lengkapDalamKata(Kalimat.dalam(Bahasa.ID))).isEqualTo(id);
        assertThat(letak.lengkapDalamKata(Kalimat.dalam(Bahasa.EN))).isEqualTo(en);
    }
}
