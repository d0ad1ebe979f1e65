package id.pmo.rules.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.kebijakan.FolderKebijakan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an engine says in the host's log: how it runs the rules of each policy, and what it had to compile. */
class BarisMulaiTest {

    private static final String CARA = "INFO id.pmo.rules.PmoEngine rules are run as ";

    @Test
    void mesinMenyebutPenilainyaDalamSatuBaris() throws IOException, InterruptedException {
        assertThat(log(Mulai.class))
                .containsExactly(CARA + PmoEngine.ofDefaults().describe());
    }

    @Test
    void yangSudahDisusunMesinSebelumnyaTidakDisusunLagi() throws IOException, InterruptedException {
        assertThat(log(Berulang.class))
                .filteredOn(baris -> baris.startsWith("INFO id.pmo.rules.internal.") || baris.startsWith("temuan "))
                .containsExactly(
                        "INFO id.pmo.rules.internal.policy.StrataFactory compiled 1 of 84 rule files of psp-2023-2024",
                        "INFO id.pmo.rules.internal.policy.LoadedWalks wrote 3 walks",
                        "temuan TL-001, TL-001",
                        "INFO id.pmo.rules.internal.policy.StrataFactory compiled 1 of 84 rule files of psp-2023-2024");
    }

    private static List<String> log(Class<?> tuanRumah) throws IOException, InterruptedException {
        Process mesin = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.provider=" + PenyediaLog.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        tuanRumah.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String log = new String(mesin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(mesin.waitFor()).isZero();
        return log.lines().toList();
    }

    /** A host that only starts. */
    static final class Mulai {

        private Mulai() {}

        public static void main(String[] args) {
            assertThat(PmoEngine.ofDefaults().describe()).isNotEmpty();
        }
    }

    /** A host that starts with one changed rule, again with it and run by sessions, and again with another change. */
    static final class Berulang {

        private static final String TL_001 = "psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl";

        private Berulang() {}

        public static void main(String[] args) {
            PolicySource berubah =
                    new FolderKebijakan().hanya("psp-2023-2024").ganti(TL_001, "< $minimal", "<= $minimal");
            PmoEngine pertama = PmoEngine.builder().forMany().policies(berubah).build();
            PmoEngine kedua = PmoEngine.builder()
                    .policies(berubah)
                    .evaluator(EvaluatorKind.PHREAK)
                    .reuse(pertama)
                    .build();
            System.out.println("temuan " + temuan(pertama) + ", " + temuan(kedua));
            PmoEngine.builder()
                    .policies(new FolderKebijakan().hanya("psp-2023-2024").ganti(TL_001, "< $minimal", "> $minimal"))
                    .reuse(kedua)
                    .build();
        }

        /** The report has as many subtopics as are asked for, which the changed rule finds too few. */
        private static String temuan(PmoEngine mesin) {
            return mesin.check(LaporanUntukUji.dasar("pemilihan-lengkap")).temuan().stream()
                    .map(Temuan::kode)
                    .collect(Collectors.joining(","));
        }
    }
}
