package id.pmo.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the oracle takes for blank and for "none". */
class BacaanTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "-", "…", "\t\n", "😀", "?!"})
    void kosongTanpaHurufDanAngka(String teks) {
        assertThat(Bacaan.kosong(teks)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "a", " -x- ", "𐐀", "tidak ada"})
    void satuHurufAtauAngkaSudahBerisi(String teks) {
        assertThat(Bacaan.kosong(teks)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nihil", "Tidak ada.", " - nihil - ", "TIDAK ADA KENDALA!", "(tanpa kendala)", "…Nihil…"})
    void nihilTanpaMelihatHurufBesarDanTandaBacaDiTepi(String teks) {
        assertThat(Bacaan.nihil(teks)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "tidak  ada", "nihil sekali", "tidak-ada"})
    void selainSebutanYangTertulisBukanNihil(String teks) {
        assertThat(Bacaan.nihil(teks)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Refleksi bersama gu😀", "  Refleksi bersama gur\u2003"})
    void panjangDihitungDalamTitikKodeTanpaTepi(String teks) {
        assertThat(Bacaan.panjang(teks)).isEqualTo(20);
    }
}
