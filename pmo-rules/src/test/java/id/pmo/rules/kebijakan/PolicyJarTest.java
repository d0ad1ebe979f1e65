package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.rules.PmoEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy that was compiled ahead of time needs no compiler, and judges as its files do. */
class PolicyJarTest {

    private static final KebijakanMini KEBIJAKAN = KebijakanMini.ketat("1.1.0");

    @TempDir
    private Path tempat;

    @Test
    void dariClassPathKebijakanMenilaiTanpaPenyusun() throws Exception {
        PmoEngine disusun = PmoEngine.builder().policies(KEBIJAKAN).build();
        String sidikJari =
                disusun.kebijakan(KebijakanMini.ID).orElseThrow().identitas().sidikJari();

        assertThat(TanpaPenyusun.jalankan(PeriksaDariJar.class, jar()))
                .contains(PeriksaDariJar.putusan(disusun) + " " + sidikJari + "\n")
                .contains("LP-131")
                .doesNotContain("PHREAK");
    }

    @Test
    void tanpaJarKebijakannyaTidakAda() throws Exception {
        assertThat(TanpaPenyusun.jalankan(PeriksaDariJar.class))
                .endsWith("ids names mini, but the class path has no id/pmo/kebijakan/mini/isi.txt\n");
    }

    @Test
    void sebagaiBerkasHanyaBerkasKebijakannyaYangDibaca() throws IOException {
        PolicySource jar = PolicySource.jar(jar());

        assertThat(jar.ids()).containsExactly(KebijakanMini.ID);
        assertThat(PeriksaDariJar.putusan(PmoEngine.builder().policies(jar).build()))
                .contains("LP-131");
    }

    private static byte[] bangun() throws IOException {
        ByteArrayOutputStream bita = new ByteArrayOutputStream();
        PolicyJar.write(KEBIJAKAN, KEBIJAKAN.ids(), bita);
        return bita.toByteArray();
    }

    private Path jar() throws IOException {
        return Files.write(tempat.resolve("mini.jar"), bangun());
    }
}
