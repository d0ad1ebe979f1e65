package id.pmo.catalog.json;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a text, both counted from 1.
 *
 * @param baris the line
 * @param kolom the column, in UTF-16 units as editors count
 */
record Posisi(long baris, long kolom) {

    static final Posisi AWAL = new Posisi(1, 1);

    static Posisi dari(TokenStreamLocation lokasi) {
        return new Posisi(Math.max(1, lokasi.getLineNr()), Math.max(1, lokasi.getColumnNr()));
    }

    /** The same place seen from a text in which this one starts at {@code awal}. */
    Posisi sejak(Posisi awal) {
        return baris == 1 ? new Posisi(awal.baris, awal.kolom + kolom - 1) : new Posisi(awal.baris + baris - 1, kolom);
    }

    /** The place just behind the last character of a text. */
    static Posisi akhir(CharSequence teks) {
        long baris = 1;
        long kolom = 1;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            boolean barisBaru = c == '\n' || (c == '\r' && !(i + 1 < teks.length() && teks.charAt(i + 1) == '\n'));
            baris += barisBaru ? 1 : 0;
            kolom = barisBaru ? 1 : kolom + 1;
        }
        return new Posisi(baris, kolom);
    }
}
