package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that only checks needs a few small jars and no compiler: the page names them, and a JVM is run on just those. */
class KelasTerkecilTest {

    private static final List<String> PERLU = List.of(
            "drools-canonical-model",
            "drools-model-compiler",
            "drools-util",
            "jackson-core",
            "jakarta.validation-api",
            "slf4j-api",
            "snakeyaml-engine");

    @Test
    void mesinBekerjaTanpaPenyusunAturan() throws Exception {
        String keluaran = jalankan(PERLU);

        assertThat(keluaran)
                .contains(
                        "HasilPemeriksaan[90000002, periode 1, LENGKAP, temuan []]",
                        "TERPENUHI",
                        "[ST-001 ]",
                        "made in Java: LENGKAP")
                .containsPattern(
                        "Drools sessions \\(PHREAK\\) need all of Drools, of which \\S+ is not on the class path;"
                                + " keep org.drools:drools-engine among the dependencies");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drools-canonical-model",
                "drools-model-compiler",
                "drools-util",
                "jackson-core",
                "jakarta.validation-api",
                "slf4j-api",
                "snakeyaml-engine"
            })
    void tidakSatuPunDapatDitinggalkan(String jar) throws Exception {
        List<String> kurang = new ArrayList<>(PERLU);
        kurang.remove(jar);

        assertThat(jalankan(kurang)).contains("NoClassDefFoundError");
    }

    @Test
    void halamanMenyebutBerkasDanBesarnya() throws IOException {
        StringBuilder tabel = new StringBuilder("| jar | kB |\n|---|---|\n");
        long jumlah = 0;
        for (Map.Entry<String, Path> jar : jar(PERLU).entrySet()) {
            long kB = Files.size(jar.getValue()) / 1000;
            jumlah += kB;
            tabel.append("| ").append(jar.getKey()).append(" | ").append(kB).append(" |\n");
        }
        tabel.append("| together | ").append(jumlah).append(" |\n");
        Map<String, Path> semua = jar(List.of(""));

        Halaman.bagian("docs/embedding.md", "jar", tabel.toString());
        assertThat(semua).hasSizeGreaterThan(PERLU.size() * 4);
    }

    private static String jalankan(List<String> nama) throws IOException, InterruptedException {
        List<String> jalur = new ArrayList<>(folder());
        jar(nama).values().forEach(jar -> jalur.add(jar.toString()));
        Process proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, jalur),
                        KelasTerkecil.class.getName(),
                        Halaman.di("pmo-examples/contoh/sd-semangat/periode-1.json")
                                .toString())
                .redirectErrorStream(true)
                .start();
        String keluaran = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proses.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return keluaran;
    }

    /** The project's own classes, as folders or jars of the build. */
    private static List<String> folder() {
        return jalurKelas().stream()
                .filter(jalur -> !jalur.endsWith(".jar")
                        || Path.of(jalur).getFileName().toString().startsWith("pmo-"))
                .toList();
    }

    private static Map<String, Path> jar(List<String> awalan) {
        Map<String, Path> jar = new TreeMap<>();
        for (String jalur : jalurKelas()) {
            String nama = Path.of(jalur).getFileName().toString();
            if (nama.endsWith(".jar")
                    && !nama.startsWith("pmo-")
                    && awalan.stream().anyMatch(awal -> awal.isEmpty() || nama.startsWith(awal + "-"))) {
                jar.put(nama, Path.of(jalur));
            }
        }
        return jar;
    }

    private static List<String> jalurKelas() {
        return List.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator));
    }
}
