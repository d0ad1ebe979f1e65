package id.pmo.rules.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case is made of: the report to judge, and the others (null: no history is given). */
record Bahan(Konsep utama, @Nullable List<Konsep> riwayat) {

    /** The report to judge for 0, else one of the others where there is any. */
    Konsep laporan(int sasaran) {
        return sasaran == 0 || riwayat == null || riwayat.isEmpty()
                ? utama
                : riwayat.get((sasaran - 1) % riwayat.size());
    }
}
