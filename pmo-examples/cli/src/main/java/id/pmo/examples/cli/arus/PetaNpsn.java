package id.pmo.examples.cli.arus;

import java.util.Arrays;

/** A number for each school, in 12 bytes a place: half a million schools take 12 MB. */
final class PetaNpsn {

    static final long TIADA = -1;

    private static final int MULA = 1 << 12;

    private int[] kode = kosong(MULA);
    private long[] nilai = new long[MULA];
    private int banyak;

    /** Sets the number of a school and answers the one that it had; {@link #TIADA} where it had none. */
    long taruh(int kodeSekolah, long nilaiBaru) {
        int tempat = cari(kode, kodeSekolah);
        if (kode[tempat] == kodeSekolah) {
            long lama = nilai[tempat];
            nilai[tempat] = nilaiBaru;
            return lama;
        }
        kode[tempat] = kodeSekolah;
        nilai[tempat] = nilaiBaru;
        banyak++;
        // linear probing slows down soon after two thirds
        if (3L * banyak > 2L * kode.length) {
            perbesar();
        }
        return TIADA;
    }

    /** The number of a school; {@link #TIADA} where it has none. */
    long ambil(int kodeSekolah) {
        int tempat = cari(kode, kodeSekolah);
        return kode[tempat] == kodeSekolah ? nilai[tempat] : TIADA;
    }

    private void perbesar() {
        int[] kodeLama = kode;
        long[] nilaiLama = nilai;
        kode = kosong(2 * kodeLama.length);
        nilai = new long[kode.length];
        for (int i = 0; i < kodeLama.length; i++) {
            if (kodeLama[i] != KodeNpsn.TIADA) {
                int tempat = cari(kode, kodeLama[i]);
                kode[tempat] = kodeLama[i];
                nilai[tempat] = nilaiLama[i];
            }
        }
    }

    /** The place of a school, or the free one that it would take. */
    private static int cari(int[] kode, int kodeSekolah) {
        int topeng = kode.length - 1;
        int tempat = ((kodeSekolah * 0x9E3779B9) >>> 7) & topeng;
        while (kode[tempat] != kodeSekolah && kode[tempat] != KodeNpsn.TIADA) {
            tempat = (tempat + 1) & topeng;
        }
        return tempat;
    }

    private static int[] kosong(int panjang) {
        int[] kode = new int[panjang];
        Arrays.fill(kode, KodeNpsn.TIADA);
        return kode;
    }
}
