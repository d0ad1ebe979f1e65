package id.pmo.examples.cli.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1"})
    void yangAkanDibacaSebagaiRumusDiberiTandaPetik(String teks) {
        assertThat(SelCsv.aman(teks)).isEqualTo("'" + teks);
    }

    @Test
    void yangLainTetapApaAdanya() {
        assertThat(SelCsv.aman("SD Negeri 1=2")).isEqualTo("SD Negeri 1=2");
        assertThat(SelCsv.aman("")).isEmpty();
        assertThat(SelCsv.aman(null)).isEmpty();
    }
}
