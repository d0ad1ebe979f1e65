package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.rules.log.PenyediaLog;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a host whose class path is that of the tests without Drools' compilers. */
final class TanpaPenyusun {

    private static final Set<String> PENYUSUN =
            Set.of("ecj", "drools-compiler", "drools-model-codegen", "drools-engine");

    private TanpaPenyusun() {}

    /** What the host writes, to its log and its output. */
    static String jalankan(Class<?> tuanRumah, Path... tambahan) throws IOException, InterruptedException {
        List<String> jalur = new ArrayList<>();
        Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(satu -> PENYUSUN.stream()
                        .noneMatch(
                                nama -> Path.of(satu).getFileName().toString().startsWith(nama + "-")))
                .forEach(jalur::add);
        Stream.of(tambahan).map(Path::toString).forEach(jalur::add);
        Process proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.provider=" + PenyediaLog.class.getName(),
                        "-cp",
                        String.join(File.pathSeparator, jalur),
                        tuanRumah.getName())
                .redirectErrorStream(true)
                .start();
        String keluaran = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proses.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return keluaran;
    }
}
