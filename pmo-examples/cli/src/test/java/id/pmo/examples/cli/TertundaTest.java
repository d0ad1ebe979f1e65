package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A report can be complete though some syarat could not be checked: its head says which, and why. */
class TertundaTest {

    private static final String PERIODE_EMPAT = Contoh.lengkap().replace("\"periode\":1", "\"periode\":4");

    @Test
    void tanpaLaporanLain() {
        assertThat(tertunda("id", Contoh.perkembangan()))
                .containsExactly("6 syarat (SK-001, SK-002, SK-004, SK-005, SK-006, SK-007), karena tidak disertai"
                        + " laporan lain yang terbaca dengan NPSN dan kebijakan yang sama");
        assertThat(tertunda("en", Contoh.perkembangan()))
                .containsExactly("6 requirements (SK-001, SK-002, SK-004, SK-005, SK-006, SK-007), because no other"
                        + " readable report with the same NPSN and policy was given");
    }

    @Test
    void tanpaNpsn() {
        String tanpa = Contoh.lengkap().replace("\"" + Contoh.NPSN + "\"", "\"-\"");

        assertThat(tertunda("id", tanpa, tanpa))
                .containsOnly("2 syarat (SK-006, SK-007), karena NPSN belum diisi, sehingga laporan lain sekolah ini"
                        + " tidak dapat dikenali")
                .hasSize(2);
        assertThat(tertunda("en", tanpa))
                .containsExactly("2 requirements (SK-006, SK-007), because the NPSN is missing, so that the school’s"
                        + " other reports cannot be told");
    }

    @Test
    void tanpaRencanaSiklusIni() {
        String berikut = Contoh.perkembangan().replace("\"periode\":2", "\"periode\":3");

        assertThat(tertunda("id", Contoh.perkembangan(), berikut))
                .containsOnly("2 syarat (SK-001, SK-002), karena rencana siklus ini tidak diketahui")
                .hasSize(2);
        assertThat(tertunda("en", Contoh.perkembangan(), berikut))
                .containsOnly("2 requirements (SK-001, SK-002), because the plan of this cycle is not known");
    }

    @Test
    void tanpaRencanaSiklusSebelumnya() {
        assertThat(tertunda("id", PERIODE_EMPAT, Contoh.perkembangan()))
                .contains("1 syarat (SK-003), karena rencana siklus sebelumnya tidak diketahui");
        assertThat(tertunda("en", PERIODE_EMPAT, Contoh.perkembangan()))
                .contains("1 requirement (SK-003), because the plan of the cycle before is not known");
    }

    @Test
    void semuaYangDapatDiperiksaTidakDisebut() {
        assertThat(tertunda("id", Contoh.lengkap(), Contoh.perkembangan())).isEmpty();
        assertThat(tertunda("id", Contoh.takTerbaca())).isEmpty();
    }

    /** What stands behind the label, one per report. */
    private static List<String> tertunda(String bahasa, String... laporan) {
        String label = bahasa.equals("id") ? "  Belum dapat diperiksa  " : "  Cannot be checked yet  ";
        return new Panggilan()
                .denganMasukan(String.join("\n", laporan))
                .jalankan("periksa", "--bahasa", bahasa, "-")
                .keluaran()
                .lines()
                .filter(baris -> baris.startsWith(label))
                .map(baris -> baris.substring(label.length()))
                .toList();
    }
}
