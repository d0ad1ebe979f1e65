package id.pmo.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import id.pmo.catalog.json.LaporanMentah;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * Reports in Parquet: column {@code laporan} holds the text of one report, so that whatever a school sent is kept and the
 * strict reader sees it, and not what a schema made of it. Columns {@code berkas} and {@code baris} may say where it came
 * from; otherwise that is the Parquet file and the row, from 1.
 */
final class TabelParquet {

    private static final String LAPORAN = "laporan";

    private TabelParquet() {}

    /** The reports of a table. */
    static Dataset<Row> baca(SparkSession spark, String nama, Configuration hadoop) {
        Dataset<Row> tabel = spark.read().parquet(nama);
        List<String> kolom = Arrays.asList(tabel.columns());
        if (!kolom.contains(LAPORAN)) {
            throw new GalatTugas("galat.spark.kolom", nama, String.join(", ", kolom));
        }
        Column berkas = berkasParquet(nama, hadoop);
        Column baris = col("_metadata.row_index").plus(1);
        return tabel.select(
                        kolom.contains(BarisLaporan.BERKAS) ? coalesce(col(BarisLaporan.BERKAS), berkas) : berkas,
                        (kolom.contains(BarisLaporan.BARIS) ? coalesce(col(BarisLaporan.BARIS), baris) : baris)
                                .cast(DataTypes.LongType),
                        coalesce(col(LAPORAN).cast(DataTypes.BinaryType), lit(new byte[0])))
                .map((MapFunction<Row, Row>) TabelParquet::baris, Encoders.row(BarisLaporan.SKEMA));
    }

    private static Row baris(Row satu) {
        LaporanMentah mentah = LaporanMentah.of(Pelaksana.PEMBACA, satu.getLong(1), 1, satu.getAs(2));
        return BarisLaporan.dari(satu.getString(0), mentah);
    }

    private static Column berkasParquet(String nama, Configuration hadoop) {
        try {
            Path path = new Path(nama);
            return path.getFileSystem(hadoop).getFileStatus(path).isDirectory()
                    ? concat(lit(nama + "/"), col("_metadata.file_name"))
                    : lit(nama);
        } catch (IOException e) {
            throw new GalatTugas("galat.baca", nama, String.valueOf(e.getMessage()));
        }
    }
}
