package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KalimatTest {

    @Test
    void setiapKunciAdaDalamKeduaBahasa() {
        assertThat(new TreeSet<>(Kalimat.dalam(Bahasa.EN).bundel().keySet()))
                .isEqualTo(new TreeSet<>(Kalimat.dalam(Bahasa.ID).bundel().keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void tidakAdaTandaPetikYangMenelanCelah(Bahasa bahasa) {
        Kalimat kalimat = Kalimat.dalam(bahasa);

        assertThat(kalimat.bundel().keySet())
                .allSatisfy(
                        kunci -> assertThat(kalimat.bundel().getString(kunci)).doesNotContain("'"));
    }

    @ParameterizedTest
    @EnumSource
    void bilanganDitulisTanpaPemisahRibuan(Bahasa bahasa) {
        assertThat(Kalimat.dalam(bahasa).isi("rekap", 12_345, 9_000, 3_000, 345, 0))
                .startsWith("12345 ")
                .contains(": 9000 ", " 3000 ", " 345 ", " 0 ");
    }

    @Test
    void tandaKendaliDariLaporanTidakSampaiKeTerminal() {
        assertThat(Aman.teks("SD\u001b[31m\u202e\nSatu\u0085\u007f"))
                .isEqualTo("SD\\u001B[31m\\u202E\\u000ASatu\\u0085\\u007F");
        assertThat(Kalimat.dalam(Bahasa.ID).isi("judul.npsn", "SD\u001b", "1")).isEqualTo("SD\\u001B (NPSN 1)");
    }
}
