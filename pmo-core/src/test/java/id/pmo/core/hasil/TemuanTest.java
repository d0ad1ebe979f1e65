package id.pmo.core.hasil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemuanTest {

    @Test
    void urutMenurutKodeLaluLetakDenganPosisiSebagaiBilanganLaluNilai() {
        assertThat(Stream.of(
                                temuan("TL-011", "/laporanTindakLanjut/10/isu", 0),
                                temuan("TL-011", "/laporanTindakLanjut/2/isu", 0),
                                temuan("TL-001", "/laporanTindakLanjut", 2),
                                temuan("TL-001", "/laporanTindakLanjut", 1),
                                temuan("LP-101", "/laporanPelaksanaan/tanggal", 0))
                        .sorted()
                        .map(t -> t + " " + t.nilai().get("n")))
                .containsExactly(
                        "LP-101 /laporanPelaksanaan/tanggal 0",
                        "TL-001 /laporanTindakLanjut 1",
                        "TL-001 /laporanTindakLanjut 2",
                        "TL-011 /laporanTindakLanjut/2/isu 0",
                        "TL-011 /laporanTindakLanjut/10/isu 0");
    }

    @Test
    void pesanMemuatNilaiYangDitemukan() {
        assertThat(temuan("LP-101", "/x", 7).pesan()).isEqualTo(new DwiBahasa("ada 7", "7 there"));
    }

    @Test
    void samaBilaIsinyaSama() {
        assertThat(temuan("LP-101", "/x", 7))
                .isEqualTo(temuan("LP-101", "/x", 7))
                .hasSameHashCodeAs(temuan("LP-101", "/x", 7));
    }

    @Test
    void keterisianMenolakLebihBanyakTerpenuhiDaripadaBerlaku() {
        assertThatThrownBy(() -> new Keterisian(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("terpenuhi 2 is not within 0 and berlaku 1");
        assertThat(new Keterisian(0, 0).rasio()).isEqualTo(1);
        assertThat(new Keterisian(1, 4).rasio()).isEqualTo(0.25);
    }

    private static Temuan temuan(String kode, String letak, int n) {
        DwiBahasa teks = new DwiBahasa("ada {n}", "{n} there");
        return new Temuan(
                new Syarat(
                        kode,
                        teks,
                        Jenis.BELUM_ADA,
                        Sifat.WAJIB,
                        Dasar.TERSURAT,
                        "uji",
                        null,
                        new Templat(teks),
                        new Templat(teks),
                        true,
                        MasaBerlaku.SELALU),
                letak,
                Map.of("n", n));
    }
}
