package id.pmo.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A standalone cluster on this machine: a master and two workers of one core each, every one a process of its own. */
final class Klaster implements Closeable {

    /** In seconds; a machine with other work may be slow. */
    static final int TERLAMA = 300;

    private static final String LOOPBACK = "127.0.0.1";

    /** What stands for the libraries of an installed Spark. */
    private final String pustaka;

    private final Path rumah;
    private final String alamat;
    private final List<Process> semua = new ArrayList<>();
    private final List<Process> pekerja = new ArrayList<>();

    private Klaster(Path rumah, int port) throws IOException {
        this.pustaka = Files.readString(Path.of(System.getProperty("pmo.spark.classpath")))
                .strip();
        this.rumah = rumah;
        this.alamat = "spark://" + LOOPBACK + ":" + port;
    }

    /** Starts it, with {@code rumah} for its files. */
    static Klaster mulai(Path rumah) throws IOException {
        Files.createDirectories(rumah.resolve("jars"));
        int port = portBebas();
        Klaster klaster = new Klaster(rumah, port);
        klaster.jalankan(
                "master",
                "org.apache.spark.deploy.master.Master",
                List.of("--host", LOOPBACK, "--port", Integer.toString(port), "--webui-port", "0"));
        tunggu("the master to listen", () -> mendengar(port));
        for (int i = 1; i <= 2; i++) {
            String nama = "pekerja-" + i;
            klaster.pekerja.add(klaster.jalankan(
                    nama,
                    "org.apache.spark.deploy.worker.Worker",
                    List.of(
                            "--host",
                            LOOPBACK,
                            "--webui-port",
                            "0",
                            "--cores",
                            "1",
                            "--memory",
                            "700m",
                            "--work-dir",
                            rumah.resolve(nama).toString(),
                            klaster.alamat)));
        }
        tunggu(
                "both workers to register",
                () -> klaster.catatan("master")
                                .filter(baris -> baris.contains("Registering worker"))
                                .count()
                        == 2);
        return klaster;
    }

    /** Submits the job as {@code spark-submit} does. */
    Process kirim(List<String> pengaturan, String... argumen) throws IOException {
        List<String> semuaArgumen = new ArrayList<>(List.of("--master", alamat, "--executor-memory", "512m"));
        pengaturan.forEach(satu -> semuaArgumen.addAll(List.of("--conf", satu)));
        semuaArgumen.addAll(List.of("--class", PeriksaSpark.class.getName(), System.getProperty("pmo.spark.jar")));
        semuaArgumen.addAll(Arrays.asList(argumen));
        return jalankan("driver", "org.apache.spark.deploy.SparkSubmit", semuaArgumen);
    }

    /** Kills one worker and all that it started, as a power cut would. */
    void bunuhSatuPekerja() {
        Process korban = pekerja.get(0);
        List<ProcessHandle> turunan = korban.descendants().toList();
        korban.destroyForcibly();
        turunan.forEach(ProcessHandle::destroyForcibly);
    }

    /** What a process wrote so far. */
    Stream<String> catatan(String nama) {
        try {
            return Files.readAllLines(rumah.resolve(nama + ".log")).stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    static void tunggu(String apa, BooleanSupplier terjadi) {
        long batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(TERLAMA);
        while (!terjadi.getAsBoolean()) {
            if (System.nanoTime() > batas) {
                throw new AssertionError("waited " + TERLAMA + " s for " + apa);
            }
            sebentar();
        }
    }

    private static void sebentar() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process jalankan(String nama, String kelas, List<String> argumen) throws IOException {
        List<String> perintah = new ArrayList<>();
        perintah.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        perintah.addAll(List.of("-Xmx512m", "-Dspark.master.rest.enabled=false", "-Dspark.ui.enabled=false"));
        perintah.addAll(
                Arrays.asList(System.getProperty("pmo.spark.jdk").strip().split("\\s+", -1)));
        perintah.addAll(List.of("-cp", pustaka, kelas));
        perintah.addAll(argumen);
        ProcessBuilder proses = new ProcessBuilder(perintah)
                .redirectErrorStream(true)
                .redirectOutput(rumah.resolve(nama + ".log").toFile());
        proses.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        rumah.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_DIST_CLASSPATH",
                        pustaka,
                        "SPARK_LOCAL_IP",
                        LOOPBACK));
        Process mulai = proses.start();
        semua.add(mulai);
        return mulai;
    }

    private static int portBebas() throws IOException {
        try (ServerSocket satu = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return satu.getLocalPort();
        }
    }

    private static boolean mendengar(int port) {
        try (Socket satu = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return satu.isConnected();
        } catch (IOException belum) {
            return false;
        }
    }

    @Override
    public void close() {
        for (Process satu : semua) {
            List<ProcessHandle> turunan = satu.descendants().toList();
            satu.destroyForcibly();
            turunan.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
