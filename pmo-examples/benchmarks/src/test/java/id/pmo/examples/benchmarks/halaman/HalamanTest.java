package id.pmo.examples.benchmarks.halaman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HalamanTest {

    private static final List<Baris> JURI =
            List.of(new Baris("TULISAN_TANGAN", "by hand", 74), new Baris("PMO", "id.pmo", 74));
    private static final Kumpulan ANGKA = new Kumpulan(List.of(
            periksa("TULISAN_TANGAN", 1, 4.0, 2000),
            periksa("PMO", 1, 10.0, 5000),
            periksa("PMO", 2, 11.0, 5000),
            json("jackson", 20),
            json("periksa", 42),
            ukuran(0, 1),
            ukuran(100, 100),
            ukuran(1000, 1000)));

    @Test
    void tabelUtamaMembandingkanDenganTulisanTangan() {
        assertThat(Halaman.tabel(ANGKA, JURI, "").get("utama")).isEqualTo("""
                | judge | syarat | µs a report | × hand-written | bytes a report | × hand-written | 2 threads, throughput |
                |---|---|---|---|---|---|---|
                | by hand | 74 | 4.00 ± 0.10 | 1.00× | 2,000 | 1.00× | not measured |
                | id.pmo | 74 | 10.0 ± 0.10 | 2.50× | 5,000 | 2.50× | 1.82× |
                """);
    }

    @Test
    void sasaranTercapaiAtauMeleset() {
        assertThat(Halaman.tabel(ANGKA, JURI, "").get("sasaran")).isEqualTo("""
                | goal | aimed at | measured |  |
                |---|---|---|---|
                | time a report, beside hand-written Java | ≤ 3× | 2.50× | reached |
                | allocation a report, beside hand-written Java | ≤ 3× | 2.50× | reached |
                | JSON to JSON, beside Jackson alone | ≤ 2× | 2.10× | missed |
                | 2 threads, beside 1 | ≥ 1.8× | 1.82× | reached |
                | 1,000 follow-ups beside 100 | ≤ 12× | 10.0× | reached |
                | 1,000 follow-ups beside 100, all alike | ≤ 12× | not measured |  |
                """);
    }

    @Test
    void pertumbuhanDiceritakanPerTindakLanjut() {
        assertThat(Halaman.tabel(ANGKA, JURI, "").get("ukuran"))
                .endsWith("| id.pmo | none | 1.00 ± 0.10 | not measured | not measured | not measured | 100 ± 0.10"
                        + " | 1,000 ± 0.10 | 1.00 |\n");
    }

    @Test
    void hanyaYangDiAntaraTandaYangDiganti() {
        assertThat(Halaman.sisipkan("a\n<!-- x:begin -->\nlama\n<!-- x:end -->\nb\n", "x", "baru\n"))
                .isEqualTo("a\n<!-- x:begin -->\nbaru\n<!-- x:end -->\nb\n");
    }

    @Test
    void halamanTanpaTandaDitolak() {
        assertThatThrownBy(() -> Halaman.sisipkan("a\n", "x", "baru\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the page lacks the lines <!-- x:begin --> and <!-- x:end -->;"
                        + " put them where the table belongs");
    }

    private static Angka periksa(String juri, int utas, double mikrodetik, double alokasi) {
        return new Angka(Kumpulan.PEMERIKSAAN, Map.of("juri", juri), utas, mikrodetik, 0.1, alokasi);
    }

    private static Angka json(String cara, double mikrodetik) {
        return new Angka(Kumpulan.JSON + cara, Map.of(), 1, mikrodetik, 0.1, 1);
    }

    private static Angka ukuran(int ukuran, double mikrodetik) {
        Map<String, String> parameter = Map.of("juri", "PMO", "ukuran", String.valueOf(ukuran), "kembar", "false");
        return new Angka(Kumpulan.UKURAN, parameter, 1, mikrodetik, 0.1, 1);
    }
}
