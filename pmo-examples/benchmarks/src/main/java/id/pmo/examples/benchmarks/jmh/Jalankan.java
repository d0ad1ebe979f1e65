package id.pmo.examples.benchmarks.jmh;

import id.pmo.examples.benchmarks.halaman.Angka;
import id.pmo.examples.benchmarks.halaman.Baris;
import id.pmo.examples.benchmarks.halaman.Halaman;
import id.pmo.examples.benchmarks.halaman.Kumpulan;
import id.pmo.examples.benchmarks.juri.DaftarJuri;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/**
 * Runs all measurements and writes them down: {@code benchmarks.json} with every figure, and the tables between the
 * markers of {@code benchmarks.md}.
 */
public final class Jalankan {

    private Jalankan() {}

    /**
     * Takes at most {@code --cepat}, for a run of some minutes that shows that everything works and whose figures mean
     * little, and a folder, {@code docs} unless given.
     */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> kata = new ArrayList<>(List.of(args));
        boolean cepat = kata.remove("--cepat");
        Path folder = Path.of(kata.isEmpty() ? "docs" : kata.remove(0));
        Path halaman = folder.resolve("benchmarks.md");
        if (!kata.isEmpty() || !Files.isRegularFile(halaman)) {
            System.err.println("Usage: java -jar benchmarks.jar [--cepat] [FOLDER], from the project's folder;"
                    + " FOLDER holds benchmarks.md, and is docs unless given.");
            System.exit(2);
        }
        Rencana rencana = cepat ? Rencana.CEPAT : Rencana.PENUH;
        System.out.println("This takes some " + (rencana.lama().toMinutes() + 1) + " minutes.");
        List<RunResult> hasil = new ArrayList<>();
        for (Options pilihan : rencana.pilihan()) {
            hasil.addAll(new Runner(pilihan).run());
        }
        tulisJson(hasil, folder.resolve("benchmarks.json"));
        tulisHalaman(hasil, rencana, halaman);
        System.out.println("Written: " + folder.resolve("benchmarks.json") + " and the tables of " + halaman + ".");
    }

    private static void tulisJson(Collection<RunResult> hasil, Path berkas) throws IOException {
        try (PrintStream keluaran = new PrintStream(Files.newOutputStream(berkas), false, "UTF-8")) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, keluaran).writeOut(hasil);
        }
    }

    private static void tulisHalaman(Collection<RunResult> hasil, Rencana rencana, Path halaman) throws IOException {
        Kumpulan angka = new Kumpulan(hasil.stream().map(Jalankan::angka).toList());
        String teks = Files.readString(halaman);
        Map<String, String> tabel =
                Halaman.tabel(angka, juri(), Lingkungan.tulis(PmoEngine.ofDefaults(), rencana.cara()));
        for (Map.Entry<String, String> satu : tabel.entrySet()) {
            teks = Halaman.sisipkan(teks, satu.getKey(), satu.getValue());
        }
        Files.writeString(halaman, teks);
    }

    private static List<Baris> juri() {
        return Arrays.stream(DaftarJuri.values())
                .map(d -> new Baris(d.name(), d.nama(), d.buat().kode().size()))
                .toList();
    }

    private static Angka angka(RunResult hasil) {
        Map<String, String> parameter = new TreeMap<>();
        hasil.getParams()
                .getParamsKeys()
                .forEach(k -> parameter.put(k, hasil.getParams().getParam(k)));
        parameter.remove(Rencana.BANYAK);
        String nama = hasil.getParams().getBenchmark();
        Result<?> waktu = hasil.getPrimaryResult();
        Result<?> alokasi = hasil.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Angka(
                nama.substring(nama.lastIndexOf('.', nama.lastIndexOf('.') - 1) + 1),
                parameter,
                hasil.getParams().getThreads(),
                waktu.getScore(),
                waktu.getScoreError(),
                alokasi == null ? Double.NaN : alokasi.getScore());
    }
}
