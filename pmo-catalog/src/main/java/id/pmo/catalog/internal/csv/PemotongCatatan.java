package id.pmo.catalog.internal.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into records: a line, or several where a quoted field holds line ends. */
final class PemotongCatatan {

    /** A quote that is not closed within so many lines is a slip, and spoils its own line alone. */
    private static final int BARIS_TERBANYAK = 50;

    private final List<String> baris;
    private int letak;

    PemotongCatatan(String teks) {
        this.baris = teks.lines().toList();
    }

    /** The next record that is not empty; null at the end. */
    @Nullable
    Catatan berikut() {
        while (letak < baris.size() && baris.get(letak).isBlank()) {
            letak++;
        }
        if (letak == baris.size()) {
            return null;
        }
        int awal = letak;
        int akhir = akhir(awal);
        letak = akhir + 1;
        return new Catatan(awal + 1L, String.join("\n", new ArrayList<>(baris.subList(awal, akhir + 1))));
    }

    /** Takes up the line after this one, since what was taken for one record is a slip of that line alone. */
    void lanjutSetelah(long nomor) {
        letak = Math.toIntExact(nomor);
    }

    /** The line on which a record ends; its first where its quotes never pair. */
    private int akhir(int awal) {
        boolean terbuka = false;
        for (int i = awal; i < Math.min(baris.size(), awal + BARIS_TERBANYAK); i++) {
            terbuka ^= baris.get(i).chars().filter(c -> c == '"').count() % 2 == 1;
            if (!terbuka) {
                return i;
            }
        }
        return awal;
    }

    /**
     * One record.
     *
     * @param baris the line on which it starts, from 1
     * @param isi its text
     */
    record Catatan(long baris, String isi) {}
}
