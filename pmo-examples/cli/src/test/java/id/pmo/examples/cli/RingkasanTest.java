package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several reports of a call are summed up at the end. */
class RingkasanTest {

    private static final String CAMPURAN = String.join(
            "\n", Contoh.lengkap(), Contoh.sekolahLain(Contoh.draf(), 1), Contoh.tanpaIsu(), Contoh.takTerbaca(), "[]");

    @Test
    void yangBelumLengkapDisebutSatuPerSatu() {
        assertThat(keluaran("id", CAMPURAN))
                .contains("  Kelengkapan            belum diisi, 8 dari 14 hal wajib sudah terpenuhi\n")
                .contains("    ST-002 [wajib] seluruh laporan\n")
                .endsWith("""

                        5 laporan: 1 lengkap, 1 belum lengkap, 1 belum diisi, 2 tidak terbaca.

                        Yang belum lengkap atau tidak terbaca:
                          SD Contoh (NPSN 20000001), periode ke-1 (pemilihan): belum diisi, 6 hal wajib \
                        (masukan standar, baris 2)
                          SD Contoh (NPSN 10000001), periode ke-1 (pemilihan): belum lengkap, 1 hal wajib \
                        (masukan standar, baris 3)
                          Laporan yang tidak terbaca (NPSN 10000001), periode ke-1 (pemilihan): tidak terbaca, \
                        1 hal wajib (masukan standar, baris 4)
                          Laporan yang tidak terbaca: tidak terbaca, 1 hal wajib (masukan standar, baris 5)
                        """);
    }

    @Test
    void dalamBahasaInggris() {
        assertThat(keluaran("en", CAMPURAN)).endsWith("""

                        5 reports: 1 complete, 1 incomplete, 1 not filled in, 2 unreadable.

                        Incomplete or unreadable:
                          SD Contoh (NPSN 20000001), period 1 (selection): not filled in, 6 required things \
                        (standard input, line 2)
                          SD Contoh (NPSN 10000001), period 1 (selection): incomplete, 1 required thing \
                        (standard input, line 3)
                          Unreadable report (NPSN 10000001), period 1 (selection): unreadable, 1 required thing \
                        (standard input, line 4)
                          Unreadable report: unreadable, 1 required thing (standard input, line 5)
                        """);
    }

    @Test
    void palingBanyakLimaPuluhYangDisebut() {
        assertThat(keluaran("id", banyak(50)))
                .endsWith("(masukan standar, baris 50)\n")
                .contains("\n50 laporan: 0 lengkap, 50 belum lengkap, 0 belum diisi, 0 tidak terbaca.\n\n");
        assertThat(keluaran("id", banyak(53) + "\n" + Contoh.lengkap()))
                .endsWith("(masukan standar, baris 50)\n  … dan 3 lagi\n");
        assertThat(keluaran("en", banyak(51))).endsWith("(standard input, line 50)\n  … and 1 more\n");
    }

    @Test
    void bilaSemuaLengkapTidakAdaYangDisebut() {
        assertThat(keluaran("id", Contoh.lengkap() + "\n" + Contoh.sekolahLain(Contoh.lengkap(), 1)))
                .endsWith("\n\n2 laporan: 2 lengkap, 0 belum lengkap, 0 belum diisi, 0 tidak terbaca.\n");
    }

    @Test
    void satuLaporanTidakDirekap() {
        assertThat(keluaran("id", Contoh.tanpaIsu())).doesNotContain("1 laporan:", "Yang belum lengkap");
    }

    private static String banyak(int jumlah) {
        return IntStream.range(0, jumlah)
                .mapToObj(i -> Contoh.sekolahLain(Contoh.tanpaIsu(), i))
                .collect(Collectors.joining("\n"));
    }

    private static String keluaran(String bahasa, String masukan) {
        return new Panggilan()
                .denganMasukan(masukan)
                .jalankan("periksa", "--bahasa", bahasa, "-")
                .keluaran();
    }
}
