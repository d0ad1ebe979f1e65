package id.pmo.examples.spark;

import static org.apache.spark.sql.functions.col;

import id.pmo.core.rekap.Rekap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call on the cluster: cut, bring the reports of each school together, judge, gather. */
final class Pekerjaan {

    private static final Logger LOG = LoggerFactory.getLogger(Pekerjaan.class);

    private final SparkSession spark;
    private final JavaSparkContext sc;
    private final Configuration hadoop;
    private final Tugas tugas;

    Pekerjaan(SparkSession spark, Tugas tugas) {
        this.spark = spark;
        this.sc = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.hadoop = sc.hadoopConfiguration();
        this.tugas = tugas;
    }

    /**
     * Judges all reports.
     *
     * @param masukan files and folders, wherever the cluster keeps its files
     * @param keluaran the folder for the results, which must not be there yet
     * @return what the results come to
     * @throws GalatTugas if it cannot be done, whatever the cause
     */
    Rekap jalankan(List<String> masukan, String keluaran) {
        DaftarMasukan daftar = DaftarMasukan.dari(masukan, hadoop);
        try {
            Path folder = new Path(keluaran);
            FileSystem fs = folder.getFileSystem(hadoop);
            fs.setWriteChecksum(false);
            if (fs.exists(folder)) {
                throw new GalatTugas("galat.spark.keluaranAda", keluaran);
            }
            fs.mkdirs(folder);
            Rekap rekap = diKlaster(daftar, fs.makeQualified(folder));
            fs.delete(new Path(folder, BerkasBagian.SEMENTARA), true);
            if (rekap.banyak() == 0) {
                fs.delete(folder, true);
                throw new GalatTugas("galat.tanpaLaporan", String.join(", ", masukan));
            }
            fs.create(new Path(folder, "_SUCCESS")).close();
            return rekap;
        } catch (IOException e) {
            throw new GalatTugas("galat.keluaran", keluaran, String.valueOf(e.getMessage()));
        }
    }

    private Rekap diKlaster(DaftarMasukan daftar, Path folder) {
        Broadcast<SerializableConfiguration> konfigurasi = sc.broadcast(new SerializableConfiguration(hadoop));
        try {
            return laporan(daftar, konfigurasi)
                    .repartition(col(BarisLaporan.KELOMPOK))
                    .sortWithinPartitions(BarisLaporan.KELOMPOK, BarisLaporan.BERKAS, BarisLaporan.BARIS)
                    .toJavaRDD()
                    .mapPartitions(new PemeriksaBagian(sc.broadcast(tugas), konfigurasi, folder.toString()))
                    .treeReduce(Rekap::gabung);
        } catch (Exception e) { // Scala does not declare what it throws
            LOG.error("the cluster did not finish", e);
            throw GalatTugas.penyebab(e).orElseGet(() -> new GalatTugas("galat.spark", singkat(e)));
        }
    }

    /** The first line of what Spark says; the rest is its stack. */
    private static String singkat(Exception gagal) {
        return String.valueOf(gagal.getMessage()).lines().findFirst().orElse("?");
    }

    private Dataset<Row> laporan(DaftarMasukan daftar, Broadcast<SerializableConfiguration> konfigurasi) {
        List<Dataset<Row>> semua = new ArrayList<>();
        List<BerkasMasukan> ndjson = daftar.ndjson();
        if (!ndjson.isEmpty()) {
            semua.add(spark.createDataFrame(
                    sc.parallelize(ndjson, ndjson.size()).flatMap(new PemecahBerkas(konfigurasi)), BarisLaporan.SKEMA));
        }
        daftar.parquet().forEach(nama -> semua.add(TabelParquet.baca(spark, nama, hadoop)));
        return semua.stream()
                .reduce(Dataset::unionAll)
                .orElseGet(() -> spark.createDataFrame(List.of(), BarisLaporan.SKEMA));
    }
}
