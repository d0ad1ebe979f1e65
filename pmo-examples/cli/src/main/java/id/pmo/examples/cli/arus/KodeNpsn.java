package id.pmo.examples.cli.arus;

import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import org.jspecify.annotations.Nullable;

/** School numbers as whole numbers, four bytes each: eight digits, or two capital letters and six digits. */
final class KodeNpsn {

    /** No number, or a text that is none: its report is never history to another. */
    static final int TIADA = -1;

    private static final int ANGKA = 100_000_000;
    private static final int PER_HURUF = 1_000_000;

    private KodeNpsn() {}

    /** The number of the school that a report is about. */
    static int dari(LaporanPmo laporan) {
        Sekolah sekolah = laporan.sekolah();
        return dari(sekolah == null ? null : Teks.isi(sekolah.npsn()));
    }

    static int dari(@Nullable String npsn) {
        if (npsn == null || !PemeriksaNpsn.berbentukNpsn(npsn)) {
            return TIADA;
        }
        if (npsn.charAt(0) <= '9') {
            return Integer.parseInt(npsn);
        }
        int huruf = (npsn.charAt(0) - 'A') * 26 + npsn.charAt(1) - 'A';
        return ANGKA + huruf * PER_HURUF + Integer.parseInt(npsn, 2, 8, 10);
    }
}
