package id.pmo.catalog.json;

import id.pmo.core.bentuk.BatasBentuk;
import java.util.Arrays;

/** Holds the bytes of one report and forgets them all once they are more than a report may have. */
final class Penampung {

    private static final int MULA = 4_096;

    private final Posisi awal;
    private byte[] isi = new byte[MULA];
    private int panjang;

    Penampung(Posisi awal) {
        this.awal = awal;
    }

    void tambah(int b) {
        if (penuh()) {
            return;
        }
        if (panjang == isi.length) {
            isi = Arrays.copyOf(isi, Math.min(2 * panjang, BatasBentuk.UKURAN + 1));
        }
        isi[panjang++] = (byte) b;
        if (penuh()) {
            isi = new byte[0];
        }
    }

    /** Whether there were more bytes than a report may have. */
    boolean penuh() {
        return panjang > BatasBentuk.UKURAN;
    }

    int panjang() {
        return panjang;
    }

    Potongan potongan() {
        return potongan(panjang);
    }

    /** The first bytes alone. */
    Potongan potongan(int sampai) {
        return new Potongan(awal, penuh() ? null : Arrays.copyOf(isi, sampai), null);
    }
}
