package id.pmo.examples.spark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The results of one part of the work. It gets its name when it is whole, and keeps it: another attempt at the same part,
 * after a worker was lost or beside a slow one, makes the same bytes and is thrown away.
 */
final class BerkasBagian implements Closeable, Pelaksana.Keluaran {

    /** Attempts that were cut off lie here until the driver has all parts. */
    static final String SEMENTARA = "_sementara";

    private final FileSystem fs;
    private final Path sementara;
    private final Path tujuan;
    private final OutputStream isi;

    private BerkasBagian(FileSystem fs, Path sementara, Path tujuan, OutputStream isi) {
        this.fs = fs;
        this.sementara = sementara;
        this.tujuan = tujuan;
        this.isi = isi;
    }

    /**
     * Begins an attempt.
     *
     * @param folder where all parts go
     * @param bagian number of the part, from 0
     * @param percobaan a number that no other attempt of the call has
     */
    static BerkasBagian baru(String folder, int bagian, long percobaan, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        FileSystem fs = path.getFileSystem(hadoop);
        fs.setWriteChecksum(false);
        String nama = "bagian-%05d".formatted(bagian);
        Path sementara = new Path(new Path(path, SEMENTARA), nama + "-" + percobaan);
        return new BerkasBagian(
                fs,
                sementara,
                new Path(path, nama + ".ndjson"),
                new BufferedOutputStream(fs.create(sementara, true), 1 << 16));
    }

    @Override
    public void tulis(byte[] hasil) throws IOException {
        isi.write(hasil);
        isi.write('\n');
    }

    /** Gives the whole part its name. */
    void selesai() throws IOException {
        isi.close();
        if (fs.exists(tujuan) || !fs.rename(sementara, tujuan)) {
            fs.delete(sementara, false);
            if (!fs.exists(tujuan)) {
                throw new IOException("cannot rename " + sementara + " to " + tujuan);
            }
        }
    }

    @Override
    public void close() throws IOException {
        isi.close();
    }
}
