package id.pmo.core.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeksTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "…", "--", "?!", "\u00a0", "🙂"})
    void tanpaHurufDanAngkaBerartiKosong(String teks) {
        assertThat(Teks.kosong(teks)).isTrue();
        assertThat(Teks.isi(teks)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "-1-", " é ", "𐐀", "表"})
    void satuHurufAtauAngkaSudahBerisi(String teks) {
        assertThat(Teks.kosong(teks)).isFalse();
        assertThat(Teks.isi(teks)).isEqualTo(teks.strip());
    }

    @Test
    void panjangDihitungDalamCodePointTanpaSpasiDiUjung() {
        assertThat(Teks.panjang("  ab🙂 ")).isEqualTo(3);
        assertThat(Teks.panjang(null)).isZero();
    }

    @Property
    void isiTidakPernahBerspasiDiUjung(@ForAll String teks) {
        String isi = Teks.isi(teks);
        assertThat(isi == null || isi.equals(isi.strip())).isTrue();
    }
}
