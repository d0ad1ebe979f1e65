package id.pmo.examples.spark;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.core.rekap.Rekap;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.PelaporGalat;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.PilihanMasukan;
import id.pmo.examples.cli.PilihanSaat;
import id.pmo.examples.cli.Pmo;
import id.pmo.examples.cli.dispensasi.PilihanDispensasi;
import id.pmo.examples.cli.rekap.DaftarDimensi;
import id.pmo.examples.cli.rekap.FormatRekap;
import id.pmo.examples.cli.rekap.PenulisRekap;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.examples.cli.tabel.BerkasPeserta;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Judges reports on a Spark cluster, as {@code pmo periksa --format ndjson} and {@code pmo rekap} do on one machine: for
 * {@code spark-submit}. The files of options lie with the driver, reports and results where the cluster keeps its files.
 */
@Command(name = "pmo-spark")
public final class PeriksaSpark extends Perintah {

    private static final int SELESAI = 0;
    private static final int ADA_PESERTA_DITOLAK = 1;

    @Option(names = "--keluaran", required = true, paramLabel = "FOLDER")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String keluaran;

    @Option(names = "--peserta", paramLabel = "${bundle:label.csv}")
    private @Nullable String peserta;

    @Option(names = "--rekap", paramLabel = "${bundle:label.berkas}")
    private @Nullable Path rekap;

    @Option(names = "--format", paramLabel = "teks|json|csv|html", converter = FormatRekap.Baca.class)
    private FormatRekap format = FormatRekap.JSON;

    @Option(names = "--menurut", paramLabel = "DIMENSI", converter = DaftarDimensi.Baca.class)
    private DaftarDimensi menurut = DaftarDimensi.BAWAAN;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Mixin
    private final PilihanDispensasi dispensasi = new PilihanDispensasi();

    @Mixin
    private final PilihanSaat pada = new PilihanSaat();

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Mixin
    private final PilihanMasukan masukan = new PilihanMasukan();

    private PeriksaSpark(Lingkungan lingkungan) {
        super(lingkungan);
    }

    /** Runs the job on the cluster that the process was submitted to, and ends it with its exit status where that is not 0. */
    public static void main(String[] args) {
        int status;
        try {
            status = jalankan(Lingkungan.sistem(), args);
        } finally {
            SparkSession.getDefaultSession().foreach(spark -> {
                spark.stop();
                return null;
            });
        }
        if (status != SELESAI) {
            System.exit(status);
        }
    }

    /** Runs the job in some surroundings and answers its exit status; the session stays open. */
    static int jalankan(Lingkungan lingkungan, String... args) {
        Kalimat kalimat = TeksSpark.dalam(Pmo.bahasa(args));
        PrintWriter keluaran = lingkungan.keluaranTeks();
        PrintWriter galat = lingkungan.galatTeks();
        PelaporGalat pelapor = new PelaporGalat(kalimat, galat);
        try {
            return new CommandLine(new PeriksaSpark(lingkungan))
                    .setResourceBundle(kalimat.bundel())
                    .setExpandAtFiles(false)
                    .setOut(keluaran)
                    .setErr(galat)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                    .setParameterExceptionHandler(pelapor)
                    .setExecutionExceptionHandler((gagal, perintah, hasil) -> gagal instanceof GalatTugas salah
                            ? katakan(galat, salah.pesan(kalimat))
                            : pelapor.handleExecutionException(gagal, perintah, hasil))
                    .execute(args);
        } finally {
            keluaran.flush();
            galat.flush();
        }
    }

    @Override
    public Integer call() {
        Kalimat kalimat = TeksSpark.dalam(bahasa.bahasa());
        if ((peserta == null) != (rekap == null)) {
            throw new GalatPakai("galat.spark.rekap");
        }
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan(), kalimat);
        Instant saat = pada.saat(lingkungan());
        BacaanPeserta bacaan = peserta == null
                ? null
                : BerkasPeserta.baca(peserta, terpilih.dasar(saat), lingkungan(), kalimat);
        Tugas tugas = tugas(terpilih, saat, kalimat);
        SparkSession spark = SparkSession.builder().appName("pmo").getOrCreate();
        Rekap hasil = new Pekerjaan(spark, tugas).jalankan(masukan.semua(), keluaran);
        Berkas.tulis(kalimat.isi("spark.selesai", hasil.banyak(), keluaran) + "\n", lingkungan());
        if (bacaan == null || rekap == null) {
            return SELESAI;
        }
        tulis(
                rekap,
                new PenulisRekap(kalimat, format, menurut, false).tulis(hasil, bacaan, terpilih.dasar(saat), saat));
        return bacaan.ditolak() == 0 ? SELESAI : ADA_PESERTA_DITOLAK;
    }

    private Tugas tugas(KebijakanTerpilih terpilih, Instant saat, Kalimat kalimat) {
        PmoEngine engine = terpilih.engine();
        TreeMap<String, byte[]> surat = new TreeMap<>();
        dispensasi.dipakai(engine, terpilih.id(), lingkungan(), kalimat);
        dispensasi.berkas().forEach(nama -> surat.put(nama, Berkas.baca(nama)));
        PolicySource paket = terpilih.paket();
        return new Tugas(
                UUID.randomUUID(),
                saat,
                terpilih.id(),
                paket == null ? null : PaketKebijakan.dari(paket),
                Tugas.sidik(engine),
                surat,
                bahasa.bahasa());
    }

    private static void tulis(Path berkas, String isi) {
        try {
            Files.writeString(berkas, isi);
        } catch (IOException e) {
            throw new GalatPakai("galat.keluaran", berkas, String.valueOf(e.getMessage()));
        }
    }

    private static int katakan(PrintWriter galat, String teks) {
        galat.print(teks + "\n");
        return CommandLine.ExitCode.USAGE;
    }
}
