package id.pmo.examples.cli.arus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The first characters of a file.
 *
 * @param teks the characters, without byte order mark and without white space before them
 * @param habis whether the file has no more
 */
record AwalBerkas(String teks, boolean habis) {

    private static final int PANJANG = 4_096;

    /** Looks at a file without taking anything from it. */
    static AwalBerkas intip(BufferedInputStream isi) throws IOException {
        isi.mark(PANJANG + 1);
        byte[] awal = isi.readNBytes(PANJANG);
        isi.reset();
        String teks = new String(awal, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return new AwalBerkas(teks.stripLeading(), awal.length < PANJANG);
    }

    /** Whether there is nothing but white space; a file that begins with very much of it is left to the reader. */
    boolean kosong() {
        return habis && teks.isEmpty();
    }

    /** Whether something else begins here than a report or a list of them. */
    boolean bukanJson() {
        return !teks.isEmpty() && !teks.startsWith("{") && !teks.startsWith("[");
    }
}
