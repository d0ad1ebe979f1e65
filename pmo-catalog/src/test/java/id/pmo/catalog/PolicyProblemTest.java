package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pmo.core.bahasa.Bahasa;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How one problem of a policy is told. */
class PolicyProblemTest {

    @Test
    void setiapMasalahDiceritakanDalamDuaBahasa() {
        PolicyException e = catchThrowableOfType(
                PolicyException.class,
                () -> new FolderUji()
                        .ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: dua")
                        .ganti("uji/katalog.yaml", "    nama: Topik satu\n", "    nma: Topik satu\n")
                        .muat("uji"));

        assertThat(e.tulis(Bahasa.ID)).isEqualTo(e.getMessage());
        assertThat(e.tulis(Bahasa.EN)).isEqualTo("""
                Policy uji cannot be loaded:
                - uji/katalog.yaml:4:5 KB-206 topik.1.nma: Key "nma" is not known. Did you mean "nama"?
                - uji/kebijakan.yaml:13:72 KB-215 angkatan.1.durasiJp: Found "dua", expected a whole number. Write it in digits \
                only, without a comma, a point or a unit, such as 2.""");
    }

    @Test
    void yangDitemukanDisebutUtuh() {
        PolicyProblem masalah = PolicyProblem.of(
                "uji", 0, 0, "", "KB-221", Map.of("ditemukan", "x".repeat(90), "pilihan", List.of(1, 2), "saran", "?"));

        assertThat(masalah)
                .hasToString("uji KB-221: Ditemukan " + "x".repeat(90) + ", seharusnya salah satu dari 1, 2. ?");
    }

    @Test
    void kodeYangTidakTerdaftarAdalahKesalahanPemanggil() {
        assertThatThrownBy(() -> PolicyProblem.of("uji", 0, 0, "", "KB-999", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("kode KB-999 is not one of [KB-101, KB-102,");
        assertThatThrownBy(() -> PolicyProblem.of("uji", 0, 0, "", "KB-207", Map.of("kunci", "id", "cara", "lain")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cara lain is not one of [nilai, nilaiSumber,");
    }
}
