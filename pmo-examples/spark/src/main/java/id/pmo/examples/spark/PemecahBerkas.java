package id.pmo.examples.spark;

import id.pmo.catalog.json.BentukBerkas;
import id.pmo.catalog.json.LaporanMentahStream;
import id.pmo.examples.cli.arus.JenisBerkas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Cuts a file into its reports, with the command's own knife: lines, empty ones, sizes and byte order marks are what they
 * are there. One task a file, since only its beginning tells the number of a line; cutting is a small part of the work.
 *
 * @param hadoop how the cluster reaches its files
 */
record PemecahBerkas(Broadcast<SerializableConfiguration> hadoop) implements FlatMapFunction<BerkasMasukan, Row> {

    @Override
    public Iterator<Row> call(BerkasMasukan berkas) {
        try {
            Path path = new Path(berkas.tempat());
            InputStream isi =
                    JenisBerkas.buka(path.getFileSystem(hadoop.value().value()).open(path));
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) selesai -> tutup(isi));
            return new Aliran(berkas.nama(), LaporanMentahStream.open(Pelaksana.PEMBACA, isi, BentukBerkas.NDJSON));
        } catch (IOException e) {
            throw galat(berkas.nama(), e);
        }
    }

    private static void tutup(InputStream isi) {
        try {
            isi.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GalatTugas galat(String nama, IOException sebab) {
        String kata = sebab.getMessage();
        return new GalatTugas(
                "galat.baca", nama, kata == null ? sebab.getClass().getSimpleName() : kata);
    }

    private record Aliran(String nama, LaporanMentahStream laporan) implements Iterator<Row> {

        @Override
        public boolean hasNext() {
            try {
                return laporan.hasNext();
            } catch (UncheckedIOException e) {
                throw galat(nama, Objects.requireNonNull(e.getCause()));
            }
        }

        @Override
        public Row next() {
            return BarisLaporan.dari(nama, laporan.next());
        }
    }
}
