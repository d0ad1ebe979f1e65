package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.rules.PmoEngine;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

        assertThat(jalankan(jar()))
                .contains(PeriksaDariJar.putusan(disusun) + " " + sidikJari + "\n")
                .contains("LP-131")
                .doesNotContain("PHREAK");
    }

    @Test
    void tanpaJarKebijakannyaTidakAda() throws Exception {
        assertThat(jalankan()).endsWith("ids names mini, but the class path has no id/pmo/kebijakan/mini/isi.txt\n");
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

    private static String jalankan(Path... tambahan) throws IOException, InterruptedException {
        List<String> jalur = new ArrayList<>();
        Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(satu -> Set.of("ecj", "drools-compiler", "drools-model-codegen", "drools-engine").stream()
                        .noneMatch(
                                nama -> Path.of(satu).getFileName().toString().startsWith(nama + "-")))
                .forEach(jalur::add);
        Stream.of(tambahan).map(Path::toString).forEach(jalur::add);
        Process proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, jalur),
                        PeriksaDariJar.class.getName())
                .redirectErrorStream(true)
                .start();
        String keluaran = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proses.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return keluaran;
    }
}
