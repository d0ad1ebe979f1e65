package id.pmo.catalog.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Which entries of an archive are links, devices and the like. The JDK's reader takes them for files and does not tell; it
 * is told by the list at the archive's end, in the upper half of what the format calls external attributes.
 */
final class EntryKinds {

    /** What a refused archive is told for. */
    static final String DUA_BACAAN = "two readings of its list of entries differ";

    static final String SESUDAH_AKHIR = "something follows its end";

    /** Entries that the plain list can count; with more of them an archive has another list, and is no policy's. */
    static final int TERBANYAK = 0xFFFF - 1;

    private static final int AKHIR = 0x06054b50;
    private static final int UKURAN_AKHIR = 22;
    private static final int SATU = 0x02014b50;
    private static final int UKURAN_SATU = 46;

    private static final int JENIS = 0xF000;
    private static final int BERKAS = 0x8000;
    private static final int FOLDER = 0x4000;

    private final ByteBuffer bytes;
    private final List<String> nama = new ArrayList<>();
    private final List<String> khusus = new ArrayList<>();

    private EntryKinds(byte[] archive) {
        this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The names of the entries that are neither files nor folders, in the order of the list.
     *
     * @param zip the same archive as the JDK reads it
     * @throws ZipException where the list is another one than what the JDK has read
     */
    static List<String> neitherFileNorFolder(Path archive, ZipFile zip) throws IOException {
        EntryKinds kinds = new EntryKinds(Files.readAllBytes(archive));
        kinds.read();
        List<String> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            entries.add(all.nextElement().getName());
        }
        if (!entries.equals(kinds.nama)) {
            throw new ZipException(DUA_BACAAN);
        }
        return kinds.khusus;
    }

    private void read() throws ZipException {
        int akhir = end();
        int mulai = akhir - bytes.getInt(akhir + 12);
        for (int at = mulai; at >= 0 && at <= akhir - UKURAN_SATU && bytes.getInt(at) == SATU; ) {
            int panjang = bytes.getShort(at + 28) & 0xFFFF;
            int lain = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
            if (at + UKURAN_SATU + panjang + lain > akhir) {
                return;
            }
            String satu = new String(bytes.array(), at + UKURAN_SATU, panjang, StandardCharsets.UTF_8);
            nama.add(satu);
            int jenis = bytes.getShort(at + 40) & JENIS;
            if (jenis != 0 && jenis != BERKAS && jenis != FOLDER) {
                khusus.add(satu);
            }
            at += UKURAN_SATU + panjang + lain;
        }
    }

    /** Where the record stands that ends the archive: the last one whose comment ends with the file. */
    private int end() throws ZipException {
        for (int at = bytes.limit() - UKURAN_AKHIR; at >= 0; at--) {
            if (bytes.getInt(at) == AKHIR && at + UKURAN_AKHIR + (bytes.getShort(at + 20) & 0xFFFF) == bytes.limit()) {
                return at;
            }
        }
        throw new ZipException(SESUDAH_AKHIR);
    }
}
