package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The places that a report can have. */
class LetakLaporanTest {

    @Test
    void namaDiBawahSebuahLetakDisebutSepertiDiLaporan() {
        assertThat(LetakLaporan.di("/pelapor")).contains(List.of("peran", "nama"));
        assertThat(LetakLaporan.di("/laporanTindakLanjut/12/tenggat")).contains(List.of("mulai", "selesai"));
    }

    @Test
    void daftarMemuatNomorUrutDanNilaiTidakMemuatApaApa() {
        assertThat(LetakLaporan.di("/laporanTindakLanjut")).contains(List.of("0"));
        assertThat(LetakLaporan.di("/periode")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "periode",
                "/Periode",
                "/periode/",
                "/periode/0",
                "/laporanTindakLanjut/-",
                "/laporanTindakLanjut/01",
                "/laporanTindakLanjut/isu"
            })
    void letakLainTidakAda(String letak) {
        assertThat(LetakLaporan.di(letak)).isEmpty();
    }
}
