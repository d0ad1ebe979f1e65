package id.pmo.examples.cli;

import java.util.Comparator;

/**
 * A part of a report under which findings are shown together.
 *
 * @param bagian which part
 * @param urutan position of the follow-up entry, from 0; 0 for any other part
 */
record Kelompok(Bagian bagian, int urutan) implements Comparable<Kelompok> {

    static final Kelompok IDENTITAS = new Kelompok(Bagian.IDENTITAS, 0);
    static final Kelompok PELAKSANAAN = new Kelompok(Bagian.PELAKSANAAN, 0);
    static final Kelompok TINDAK_LANJUT = new Kelompok(Bagian.TINDAK_LANJUT, 0);
    static final Kelompok WAKTU = new Kelompok(Bagian.WAKTU, 0);
    static final Kelompok PERNYATAAN = new Kelompok(Bagian.PERNYATAAN, 0);
    static final Kelompok BENTUK = new Kelompok(Bagian.BENTUK, 0);

    private static final Comparator<Kelompok> URUTAN =
            Comparator.comparing(Kelompok::bagian).thenComparing(Kelompok::urutan);

    static Kelompok entri(int urutan) {
        return new Kelompok(Bagian.ENTRI, urutan);
    }

    /** How many names of a JSON Pointer the heading already says. */
    int kedalaman() {
        return switch (bagian) {
            case PELAKSANAAN, TINDAK_LANJUT -> 1;
            case ENTRI -> 2;
            case IDENTITAS, WAKTU, PERNYATAAN, BENTUK -> 0;
        };
    }

    @Override
    public int compareTo(Kelompok lain) {
        return URUTAN.compare(this, lain);
    }

    /** The parts in the order of the form. */
    enum Bagian {
        IDENTITAS,
        PELAKSANAAN,
        TINDAK_LANJUT,
        ENTRI,
        WAKTU,
        PERNYATAAN,
        BENTUK
    }
}
