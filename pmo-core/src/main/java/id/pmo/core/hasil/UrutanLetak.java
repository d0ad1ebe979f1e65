package id.pmo.core.hasil;

import java.util.Comparator;

/** Orders JSON Pointers segment by segment, list positions as numbers, so that entry 2 stands before entry 10. */
final class UrutanLetak implements Comparator<String> {

    static final UrutanLetak BAKU = new UrutanLetak();

    @Override
    public int compare(String kiri, String kanan) {
        String[] a = kiri.split("/", -1);
        String[] b = kanan.split("/", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int beda = posisi(a[i]) && posisi(b[i])
                    ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]))
                    : a[i].compareTo(b[i]);
            if (beda != 0) {
                return beda;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static boolean posisi(String segmen) {
        return !segmen.isEmpty() && segmen.length() < 10 && segmen.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
