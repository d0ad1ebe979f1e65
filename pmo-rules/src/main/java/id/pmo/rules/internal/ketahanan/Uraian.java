package id.pmo.rules.internal.ketahanan;

import java.util.HashMap;
import java.util.Map;

/** Tells slips in words that no two slips of a file share, and that stay when lines move. */
final class Uraian {

    private final Map<String, Integer> sudah = new HashMap<>();

    String tulis(String path, String dalam, String semula, String menjadi) {
        String uraian = dalam + ": " + (semula.isEmpty() ? "(tiada)" : semula) + " → "
                + (menjadi.isEmpty() ? "(tiada)" : menjadi);
        int ke = sudah.merge(path + "\n" + uraian, 1, Integer::sum);
        return ke == 1 ? uraian : uraian + " (ke-" + ke + ")";
    }
}
