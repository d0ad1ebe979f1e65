package id.pmo.rules.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An engine says in one line of the host's log how it runs the rules of each policy. */
class BarisMulaiTest {

    @Test
    void mesinMenyebutPenilainyaDalamSatuBaris() throws IOException, InterruptedException {
        Process mesin = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.provider=" + PenyediaLog.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mulai.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String log = new String(mesin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(mesin.waitFor()).isZero();
        assertThat(log.lines())
                .singleElement()
                .isEqualTo("INFO id.pmo.rules.PmoEngine rules are run as "
                        + PmoEngine.ofDefaults().describe());
    }

    /** A host that only starts. */
    static final class Mulai {

        private Mulai() {}

        public static void main(String[] args) {
            assertThat(PmoEngine.ofDefaults().describe()).isNotEmpty();
        }
    }
}
