package id.pmo.core.hasil;

import java.util.Comparator;

/** Orders JSON Pointers segment by segment, list positions as numbers, so that entry 2 stands before entry 10. */
final class UrutanLetak implements Comparator<String> {

    static final UrutanLetak BAKU = new UrutanLetak();

    @Override
    public int compare(String kiri, String kanan) {
        int a = 0;
        int b = 0;
        while (a <= kiri.length() && b <= kanan.length()) {
            int akhirA = akhir(kiri, a);
            int akhirB = akhir(kanan, b);
            int beda = bandingkan(kiri, a, akhirA, kanan, b, akhirB);
            if (beda != 0) {
                return beda;
            }
            a = akhirA + 1;
            b = akhirB + 1;
        }
        return Boolean.compare(a <= kiri.length(), b <= kanan.length());
    }

    private static int bandingkan(String kiri, int a, int akhirA, String kanan, int b, int akhirB) {
        if (posisi(kiri, a, akhirA) && posisi(kanan, b, akhirB)) {
            return Integer.compare(Integer.parseInt(kiri, a, akhirA, 10), Integer.parseInt(kanan, b, akhirB, 10));
        }
        int panjang = Math.min(akhirA - a, akhirB - b);
        for (int i = 0; i < panjang; i++) {
            int beda = Character.compare(kiri.charAt(a + i), kanan.charAt(b + i));
            if (beda != 0) {
                return beda;
            }
        }
        return Integer.compare(akhirA - a, akhirB - b);
    }

    private static int akhir(String letak, int mulai) {
        int garis = letak.indexOf('/', mulai);
        return garis < 0 ? letak.length() : garis;
    }

    private static boolean posisi(String letak, int mulai, int akhir) {
        if (mulai == akhir || akhir - mulai >= 10) {
            return false;
        }
        for (int i = mulai; i < akhir; i++) {
            if (letak.charAt(i) < '0' || letak.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
