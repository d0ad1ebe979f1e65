package id.pmo.core.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PemeriksaNpsnTest {

    @ParameterizedTest
    @CsvSource({
        "20330686, true",
        "PP123456, true",
        "' 20330686 ', true",
        "2033068, false",
        "203306861, false",
        "np123456, false",
        "P1234567, false",
        "1P234567, false",
        "PP12345, false",
        "PPP12345, false",
        "PP1234５６, false",
        "２０３３０６８６, false",
        "2033068A, false",
    })
    void delapanAngkaAtauDuaHurufKapitalDanEnamAngka(String npsn, boolean sah) {
        assertThat(PemeriksaNpsn.berbentukNpsn(npsn)).isEqualTo(sah);
    }
}
