package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DaftarPeriksaTest {

    private static final Pattern BUTIR = Pattern.compile("    [✓✗?–○] ([A-Z]{2}-\\d{3})  .*");

    @Test
    void semuaSyaratTerdaftarSekali() {
        List<String> kode = daftar("id", Contoh.tanpaIsu())
                .map(BUTIR::matcher)
                .filter(m -> m.matches())
                .map(m -> m.group(1))
                .toList();

        assertThat(kode).hasSize(74).doesNotHaveDuplicates();
    }

    @Test
    void dikelompokkanMenurutBagian() {
        assertThat(judul("id"))
                .containsExactly(
                        "Daftar periksa: 74 syarat",
                        "Identitas laporan",
                        "Laporan Pelaksanaan",
                        "Laporan Tindak Lanjut",
                        "Refleksi pelaksanaan tindak lanjut",
                        "Siklus dan riwayat",
                        "Waktu pengiriman",
                        "Status yang dinyatakan");
        assertThat(judul("en"))
                .containsExactly(
                        "Checklist: 74 requirements",
                        "Identity of the report",
                        "Meeting report",
                        "Follow-up report",
                        "Reflection on the follow-ups",
                        "Cycle and history",
                        "Time of sending",
                        "Declared status");
        assertThat(KelompokSyarat.dari("XX-001")).isEqualTo(KelompokSyarat.LAIN);
    }

    @Test
    void setiapBarisMenyebutKeadaanSifatDanTempatnya() {
        String tanpaTujuan = Contoh.tanpaIsu().replaceAll("\"(tujuan)\":\"[^\"]*\"", "\"$1\":null");

        assertThat(daftar("id", tanpaTujuan))
                .containsSequence(
                        "    ✓ TL-010  terpenuhi              wajib      Status dari pilihan yang tersedia",
                        "    ✗ TL-011  belum ada              wajib      Isu → entri ke-2, isu",
                        "    ✓ TL-012  terpenuhi              wajib      Rencana implementasi")
                .contains("    ✗ TL-021  belum ada              perhatian  Tujuan tindak lanjut → entri ke-1, tujuan;"
                        + " entri ke-2, tujuan")
                .contains(
                        "    ? SK-006  belum dapat diperiksa  perhatian  Satu laporan untuk satu periode",
                        "    – SK-001  tidak berlaku          wajib      Subtopik sesuai rencana siklus");
        assertThat(daftar("en", tanpaTujuan))
                .containsSequence(
                        "    ✓ TL-010  met                    required   Status from the choices given",
                        "    ✗ TL-011  missing                required   Issue → entry 2, issue");
    }

    @Test
    void yangTidakBerlakuTerakhirDiBagiannya() {
        String daftar = String.join("\n", daftar("id", Contoh.tanpaIsu()).toList());

        for (String bagian : daftar.split("\n\n", -1)) {
            assertThat(bagian.lines().skip(1).map(baris -> baris.charAt(4) == '–'))
                    .as(bagian)
                    .isSorted();
        }
    }

    @Test
    void diTerminalKeadaannyaBerwarna() {
        String daftar = new Panggilan()
                .denganMasukan(Contoh.tanpaIsu())
                .diTerminal(Map.of("TERM", "xterm"))
                .jalankan("periksa", "--daftar", "-")
                .keluaran();

        assertThat(daftar)
                .contains("    \u001b[31m✗ TL-011  belum ada              \u001b[0mwajib      Isu → ")
                .contains("    \u001b[32m✓ TL-010  terpenuhi              \u001b[0mwajib ")
                .contains("    \u001b[2m– SK-001  tidak berlaku          wajib      Subtopik sesuai rencana siklus");
    }

    private static List<String> judul(String bahasa) {
        return daftar(bahasa, Contoh.tanpaIsu())
                .filter(baris -> baris.startsWith("  ") && !baris.startsWith("   "))
                .map(String::strip)
                .toList();
    }

    /** The lines of the checklist. */
    private static Stream<String> daftar(String bahasa, String laporan) {
        return new Panggilan()
                .denganMasukan(laporan)
                .jalankan("periksa", "--daftar", "--bahasa", bahasa, "-")
                .keluaran()
                .lines()
                .dropWhile(baris -> !baris.matches("  (Daftar periksa|Checklist): .*"));
    }
}
