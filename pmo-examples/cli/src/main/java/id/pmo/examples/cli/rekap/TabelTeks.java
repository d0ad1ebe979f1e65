package id.pmo.examples.cli.rekap;

import java.util.ArrayList;
import java.util.List;

/** A table with columns as wide as their widest cell; names stand left, numbers right. */
public final class TabelTeks {

    private static final String CELAH = "  ";

    private final int kolomNama;
    private final List<List<String>> baris = new ArrayList<>();

    /** So many columns hold names. */
    public TabelTeks(int kolomNama) {
        this.kolomNama = kolomNama;
    }

    /** Adds a line. */
    public void baris(List<String> sel) {
        baris.add(List.copyOf(sel));
    }

    /** The whole table, moved in a little. */
    public String tulis() {
        int[] lebar = new int[baris.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> satu : baris) {
            for (int i = 0; i < satu.size(); i++) {
                lebar[i] = Math.max(lebar[i], panjang(satu.get(i)));
            }
        }
        StringBuilder teks = new StringBuilder();
        for (List<String> satu : baris) {
            StringBuilder garis = new StringBuilder(CELAH);
            for (int i = 0; i < satu.size(); i++) {
                String isi = satu.get(i);
                String ruang = " ".repeat(lebar[i] - panjang(isi));
                garis.append(i < kolomNama ? isi + ruang : ruang + isi).append(CELAH);
            }
            teks.append(garis.toString().stripTrailing()).append('\n');
        }
        return teks.toString();
    }

    private static int panjang(String isi) {
        return isi.codePointCount(0, isi.length());
    }
}
