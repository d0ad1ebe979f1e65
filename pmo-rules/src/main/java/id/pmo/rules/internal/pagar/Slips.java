package id.pmo.rules.internal.pagar;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import id.pmo.rules.internal.pagar.baca.Slip;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what must be mended in one file. */
final class Slips {

    private final List<Slip> found = new ArrayList<>();

    void add(String kode, int at, Object... values) {
        found.add(Slip.of(kode, at, values));
    }

    /** With a question for the nearest known word, or all known words, as the last value. */
    void addWithHint(String kode, int at, Collection<String> known, Object... values) {
        List<DwiBahasa> all = new ArrayList<>(Slip.of(kode, at, values).values());
        all.add(hint(values[0].toString(), known));
        found.add(new Slip(kode, at, all));
    }

    List<Slip> all() {
        return List.copyOf(found);
    }

    private static DwiBahasa hint(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return new DwiBahasa("Di sini belum ada satu pun.", "There is none here yet.");
        }
        return KataMirip.saran(word, known);
    }
}
