package id.pmo.examples.cli.arus;

import id.pmo.catalog.json.LaporanMentah;

/**
 * One report of a call, not read yet.
 *
 * @param berkas the name of its file; {@code -} for standard input
 * @param mentah its text
 */
record Butir(String berkas, LaporanMentah mentah) {

    /** What its number and text weigh at least, in bytes, so that very many tiny ones count too. */
    private static final int TERINGAN = 256;

    LaporanMasuk baca() {
        return new LaporanMasuk(berkas, mentah.baris(), mentah.baca());
    }

    long bobot() {
        return TERINGAN + (long) mentah.ukuran();
    }
}
