package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.BarisLaporan;
import id.pmo.catalog.json.BentukBerkas;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.HasilWriter;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.LaporanStream;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar in a JVM of its own, which nothing but the jar and a small heap is given to. */
class PmoJarIT {

    private static final int SEKOLAH = 2_000;
    private static final int PER_SEKOLAH = 5;
    private static final String PADA = "2023-12-01T08:00:00+07:00";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void sepuluhRibuLaporanDinilaiSamaSepertiSatuPerSatu() throws Exception {
        Path masukan = Files.write(folder.resolve("laporan.ndjson"), laporan());

        Proses proses = jalankan("periksa", "--format=ndjson", "--pada", PADA, masukan.toString());

        assertThat(proses.galat()).isEmpty();
        assertThat(proses.status()).isEqualTo(1);
        List<String> seharusnya = satuPerSatu(masukan);
        assertThat(proses.keluaran()).hasSameSizeAs(seharusnya);
        for (int i = 0; i < seharusnya.size(); i++) {
            assertThat(proses.keluaran().get(i)).isEqualTo(seharusnya.get(i));
        }
    }

    @Test
    void satuLaporanLengkapDalamKata() throws Exception {
        Path masukan = Files.writeString(folder.resolve("laporan.json"), Contoh.lengkap());

        Proses proses = jalankan("periksa", "--pada", PADA, masukan.toString());

        assertThat(proses.galat()).isEmpty();
        assertThat(proses.status()).isZero();
        assertThat(proses.keluaran()).contains("SD Contoh (NPSN 10000001), periode ke-1 (pemilihan)");
    }

    @Test
    void perintahPmoDisiapkanSepertiDiPanduan() throws Exception {
        Matcher panduan = Pattern.compile("(?ms)^```shell\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("../../docs/panduan-kebijakan.md")));
        assertThat(panduan.find()).isTrue();
        String skrip = panduan.group(1);
        assertThat(skrip).contains("~/pmo/pmo.jar");
        Path pmo = Files.writeString(
                folder.resolve("pmo"), skrip.replace("~/pmo/pmo.jar", "'" + System.getProperty("pmo.jar") + "'"));

        Proses proses = proses(List.of("sh", pmo.toString(), "jelaskan", "--help"));

        assertThat(proses.galat()).isEmpty();
        assertThat(proses.keluaran().get(0)).startsWith("Pemakaian: pmo jelaskan ");
        assertThat(proses.status()).isZero();
    }

    /** The reports of each school stand far apart, so that history must be found across the whole input. */
    private static List<String> laporan() {
        List<String> jenis =
                List.of(Contoh.lengkap(), Contoh.perkembangan(), Contoh.tanpaIsu(), Contoh.takTerbaca(), Contoh.draf());
        return IntStream.range(0, SEKOLAH * PER_SEKOLAH)
                .mapToObj(i ->
                        Contoh.sekolahLain(jenis.get((i / SEKOLAH + (i % SEKOLAH) / 7) % PER_SEKOLAH), i % SEKOLAH))
                .toList();
    }

    private static List<String> satuPerSatu(Path berkas) throws IOException {
        PmoEngine engine = PmoEngine.ofDefaults();
        List<HasilBaca> bacaan = baca(berkas);
        Konteks konteks = Konteks.at(OffsetDateTime.parse(PADA).toInstant());
        return IntStream.range(0, bacaan.size())
                .mapToObj(i -> HasilWriter.toJson(
                        engine.check(bacaan.get(i), konteks.withRiwayat(lain(bacaan, i))),
                        new AsalLaporan(berkas.toString(), i + 1L),
                        Bahasa.ID))
                .toList();
    }

    private static List<HasilBaca> baca(Path berkas) throws IOException {
        try (InputStream isi = Files.newInputStream(berkas)) {
            return LaporanStream.open(LaporanReader.ofDefaults(), isi, BentukBerkas.NDJSON).stream()
                    .map(BarisLaporan::isi)
                    .toList();
        }
    }

    private static List<LaporanPmo> lain(List<HasilBaca> bacaan, int ini) {
        List<LaporanPmo> lain = new ArrayList<>();
        for (int i = ini % SEKOLAH; i < bacaan.size(); i += SEKOLAH) {
            if (i != ini && bacaan.get(i) instanceof HasilBaca.Terbaca terbaca) {
                lain.add(terbaca.laporan());
            }
        }
        return lain;
    }

    private Proses jalankan(String... argumen) throws IOException, InterruptedException {
        List<String> perintah = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                System.getProperty("pmo.jar")));
        perintah.addAll(List.of(argumen));
        return proses(perintah);
    }

    private Proses proses(List<String> perintah) throws IOException, InterruptedException {
        Path keluaran = folder.resolve("keluaran.txt");
        Path galat = folder.resolve("galat.txt");
        ProcessBuilder pembuat =
                new ProcessBuilder(perintah).redirectOutput(keluaran.toFile()).redirectError(galat.toFile());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        pembuat.environment().merge("PATH", java, (ada, bin) -> bin + File.pathSeparator + ada);
        Process proses = pembuat.start();
        assertThat(proses.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Proses(proses.exitValue(), Files.readAllLines(keluaran), Files.readAllLines(galat));
    }

    private record Proses(int status, List<String> keluaran, List<String> galat) {}
}
