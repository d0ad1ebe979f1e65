package id.pmo.examples.cli;

import id.pmo.catalog.json.HasilWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.dispensasi.BerkasDispensasi;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code pmo periksa}: judges the reports of files, folders and standard input. */
@Command(name = "periksa", mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
final class Periksa implements Callable<Integer> {

    static final int SEMUA_LENGKAP = 0;
    static final int ADA_YANG_BELUM = 1;
    static final int SALAH_PAKAI = 2;

    @Option(names = "--kebijakan", paramLabel = "ID|FOLDER", descriptionKey = "kebijakan")
    private @Nullable String kebijakan;

    @Option(names = "--dispensasi", paramLabel = "${bundle:label.berkas}", descriptionKey = "dispensasi")
    private List<String> dispensasi = new ArrayList<>();

    @Option(names = "--pada", paramLabel = "${bundle:label.saat}", converter = Konversi.KeSaat.class)
    private @Nullable Instant pada;

    @Option(names = "--format", paramLabel = "teks|json|ndjson", converter = Konversi.KeFormat.class)
    private Format format = Format.TEKS;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasaSendiri;

    @Option(names = "--daftar")
    private boolean daftar;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.masukan}", descriptionKey = "masukan")
    private List<String> masukan = new ArrayList<>();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Pmo pmo;

    private final Lingkungan lingkungan;

    Periksa(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public Integer call() {
        Bahasa bahasa = bahasaSendiri == null ? pmo.bahasa() : bahasaSendiri;
        Kalimat kalimat = Kalimat.dalam(bahasa);
        PmoEngine engine = PmoEngine.ofDefaults();
        pastikanDikenal(engine, kebijakan);
        Instant saat = pada == null ? lingkungan.clock().instant().truncatedTo(ChronoUnit.SECONDS) : pada;
        Konteks konteks =
                kebijakan == null ? Konteks.at(saat) : Konteks.at(saat).withKebijakan(kebijakan);
        konteks = konteks.withDispensasi(BerkasDispensasi.dipakai(dispensasi, engine, kebijakan, lingkungan, kalimat));
        List<LaporanMasuk> laporan = new PembacaMasukan(lingkungan, kalimat).baca(masukan);
        RiwayatSekolah riwayat = new RiwayatSekolah(laporan, PmoEngine.DEFAULT_POLICY, kebijakan);
        Pemeriksaan pemeriksaan = new Pemeriksaan(engine, konteks, laporan, riwayat);
        try (Kemajuan kemajuan = Kemajuan.untuk(laporan.size(), lingkungan, kalimat)) {
            Rekap rekap = pemeriksaan.jalankan(keluaran(kalimat, engine), kemajuan);
            return rekap.semuaLengkap() ? SEMUA_LENGKAP : ADA_YANG_BELUM;
        }
    }

    static void pastikanDikenal(PmoEngine engine, @Nullable String kebijakan) {
        if (kebijakan == null || engine.kebijakan().contains(kebijakan)) {
            return;
        }
        throw new GalatPakai(
                folder(kebijakan) ? "galat.kebijakanFolder" : "galat.kebijakan",
                kebijakan,
                String.join(", ", engine.kebijakan()));
    }

    private static boolean folder(String nilai) {
        try {
            return nilai.contains("/")
                    || nilai.contains("\\")
                    || (!nilai.isEmpty() && Files.isDirectory(Path.of(nilai)));
        } catch (InvalidPathException bukanFolder) {
            return false;
        }
    }

    private Keluaran keluaran(Kalimat kalimat, PmoEngine engine) {
        return switch (format) {
            case TEKS ->
                new KeluaranTeks(
                        lingkungan.keluaran(), kalimat, new Warna(lingkungan.berwarna()), engine::kebijakan, daftar);
            case JSON -> new KeluaranJson(HasilWriter.array(lingkungan.keluaran(), kalimat.bahasa()));
            case NDJSON -> new KeluaranJson(HasilWriter.ndjson(lingkungan.keluaran(), kalimat.bahasa()));
        };
    }
}
