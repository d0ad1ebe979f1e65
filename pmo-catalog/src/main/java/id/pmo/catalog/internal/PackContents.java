package id.pmo.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack as they come in, from wherever that is, within fixed limits. Bytes are counted as they are read,
 * since what an archive says of itself need not be true.
 */
final class PackContents {

    /** Files of one pack; the biggest policy of this library has some 200. */
    static final int BERKAS_TERBANYAK = 5_000;

    /** Policies in one place. A programme has one or two a year, and each is checked and compiled by itself. */
    static final int KEBIJAKAN_TERBANYAK = 100;

    /** Bytes of one pack together. */
    static final int JUMLAH_TERBESAR = 32 << 20;

    private static final int TERPANJANG = 200;
    private static final byte[] TIDAK_DIBACA = {};

    private final String nama;
    private final Problems problems;
    private final Map<String, String> folded = new HashMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long total;
    private boolean full;

    /** @param nama how the pack is called where something is wrong with it */
    PackContents(String nama, Problems problems) {
        this.nama = nama;
        this.problems = problems;
    }

    /** What KB-135 tells of a place with so many policies. */
    static Map<String, Object> tooMany(int found) {
        return Map.of("ditemukan", found, "batas", KEBIJAKAN_TERBANYAK);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** Whether a limit has been reached, which has been told; what comes after it is not taken. */
    boolean full() {
        return full;
    }

    /** The name of a file of this pack in a problem. */
    String berkas(String path) {
        String shown = path.length() > TERPANJANG ? path.substring(0, TERPANJANG) + "…" : path;
        return nama + "/" + shown.replaceAll("\\p{Cntrl}", "?");
    }

    /**
     * Whether a file may be taken: none of another path that some system takes for the same one, and not one too many.
     * Where it may not, that is told.
     */
    boolean admit(String path) {
        String key = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String other = folded.putIfAbsent(key, path);
        if (other != null) {
            problems.add(berkas(path), "KB-125", Map.of("lain", other));
            return false;
        }
        if (folded.size() > BERKAS_TERBANYAK) {
            full = true;
            problems.add(nama, "KB-127", Map.of("batas", BERKAS_TERBANYAK));
        }
        return !full;
    }

    /** Takes a file without its content: that it is there is fault enough. */
    void unread(String path) {
        files.put(path, TIDAK_DIBACA);
    }

    /**
     * Takes a file with its content: one byte more than a file may have is enough to tell that it is too big.
     *
     * @return how many bytes that is
     * @throws IOException from the stream
     */
    int read(String path, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(SourceText.UKURAN_TERBESAR + 1);
        total += bytes.length;
        if (total > JUMLAH_TERBESAR) {
            full = true;
            problems.add(nama, "KB-128", Map.of("batas", JUMLAH_TERBESAR >> 20));
        } else {
            files.put(path, bytes);
        }
        return bytes.length;
    }
}
