package id.pmo.examples.cli.arus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are written once and then read in any place by any thread: in memory while they are few, beyond that in a
 * temporary file. Where the system lets an open file be deleted, nothing is left behind even by a killed process.
 */
final class BerkasSementara extends OutputStream implements Closeable {

    private final int terbanyakDiMemori;
    private byte[] memori = new byte[1 << 13];
    private int isi;
    private long diBerkas;
    private @Nullable FileChannel berkas;

    BerkasSementara(int terbanyakDiMemori) {
        this.terbanyakDiMemori = terbanyakDiMemori;
    }

    /** Whether there were more bytes than memory is given for. */
    boolean diDisk() {
        return berkas != null;
    }

    long panjang() {
        return diBerkas + isi;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] data, int dari, int banyak) throws IOException {
        int perlu = isi + banyak;
        if (perlu > memori.length && perlu <= terbanyakDiMemori) {
            memori = Arrays.copyOf(memori, Math.min(terbanyakDiMemori, Math.max(2 * memori.length, perlu)));
        }
        if (perlu > memori.length) {
            keBerkas(memori, 0, isi);
            isi = 0;
            if (banyak > memori.length) {
                keBerkas(data, dari, banyak);
                return;
            }
        }
        System.arraycopy(data, dari, memori, isi, banyak);
        isi += banyak;
    }

    private void keBerkas(byte[] data, int dari, int banyak) throws IOException {
        FileChannel tujuan = berkas;
        if (tujuan == null) {
            Path path = Files.createTempFile("pmo-", ".tmp");
            tujuan = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            berkas = tujuan;
        }
        ByteBuffer bak = ByteBuffer.wrap(data, dari, banyak);
        while (bak.hasRemaining()) {
            diBerkas += tujuan.write(bak, diBerkas);
        }
    }

    /** Fills as much of the array as there is from a place on, and answers how much that was; 0 at the end. */
    int baca(long letak, byte[] tujuan, int dari, int banyak) throws IOException {
        FileChannel asal = berkas;
        if (asal != null && letak < diBerkas) {
            ByteBuffer bak = ByteBuffer.wrap(tujuan, dari, (int) Math.min(banyak, diBerkas - letak));
            return Math.max(0, asal.read(bak, letak));
        }
        int awal = (int) (letak - diBerkas);
        int ada = Math.min(banyak, isi - awal);
        if (ada > 0) {
            System.arraycopy(memori, awal, tujuan, dari, ada);
        }
        return Math.max(0, ada);
    }

    /** All bytes from the first on; as often as wanted, once all are written. */
    InputStream buka() {
        return new InputStream() {
            private long letak;

            @Override
            public int read() throws IOException {
                byte[] satu = new byte[1];
                return read(satu, 0, 1) < 0 ? -1 : satu[0] & 0xFF;
            }

            @Override
            public int read(byte[] tujuan, int dari, int banyak) throws IOException {
                if (banyak == 0) {
                    return 0;
                }
                int ada = baca(letak, tujuan, dari, banyak);
                letak += ada;
                return ada == 0 ? -1 : ada;
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (berkas != null) {
            berkas.close();
        }
    }
}
