package id.pmo.catalog.json;

import id.pmo.core.bentuk.BatasBentuk;
import java.util.Arrays;

/** Holds the bytes of one report and forgets them all once they are more than a report may have. */
final class Penampung {

    private static final int MULA = 4_096;
    private static final byte[] KOSONG = {};

    /** A report and the CR LF that may end it, which is no part of it. */
    private static final int TERBESAR = BatasBentuk.UKURAN + 2;

    private final Posisi awal;
    private byte[] isi = KOSONG;
    private int panjang;

    Penampung(Posisi awal) {
        this.awal = awal;
    }

    void tambah(int b) {
        if (penuh()) {
            return;
        }
        if (panjang == isi.length) {
            isi = Arrays.copyOf(isi, Math.min(Math.max(MULA, 2 * panjang), TERBESAR + 1));
        }
        isi[panjang++] = (byte) b;
        if (penuh()) {
            isi = KOSONG;
        }
    }

    void tambah(byte[] asal, int dari, int sampai) {
        int banyak = sampai - dari;
        if (penuh() || banyak > TERBESAR - panjang) {
            panjang = TERBESAR + 1;
            isi = KOSONG;
            return;
        }
        if (panjang == 0) {
            // most often all there is: a line within what was read at once
            isi = Arrays.copyOfRange(asal, dari, sampai);
            panjang = banyak;
            return;
        }
        if (panjang + banyak > isi.length) {
            isi = Arrays.copyOf(isi, Math.min(Math.max(2 * isi.length, panjang + banyak), TERBESAR + 1));
        }
        System.arraycopy(asal, dari, isi, panjang, banyak);
        panjang += banyak;
    }

    /** Whether there were more bytes than a report and its line end may have. */
    boolean penuh() {
        return panjang > TERBESAR;
    }

    int panjang() {
        return panjang;
    }

    Potongan potongan() {
        return potongan(panjang);
    }

    /** The first bytes alone. */
    Potongan potongan(int sampai) {
        int akhir = penuh() ? Integer.MAX_VALUE : tanpaAkhirBaris(sampai);
        return new Potongan(awal, akhir > BatasBentuk.UKURAN ? null : sampai(akhir), null);
    }

    private byte[] sampai(int akhir) {
        return akhir == isi.length ? isi : Arrays.copyOf(isi, akhir);
    }

    private int tanpaAkhirBaris(int sampai) {
        int akhir = sampai;
        if (akhir > 0 && isi[akhir - 1] == '\n') {
            akhir--;
        }
        return akhir > 0 && isi[akhir - 1] == '\r' ? akhir - 1 : akhir;
    }
}
