package id.pmo.rules.internal.uji;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.rules.internal.policy.RunnablePolicy;
import java.util.List;

/**
 * A policy under test.
 *
 * @param isi what was loaded
 * @param siap the same, ready to judge
 * @param silsilah its id, that of its parent, and so on to the oldest
 * @param contoh the examples that its own files hold, by kode, then their order in the file
 */
public record KebijakanDiuji(LoadedPolicy isi, RunnablePolicy siap, List<String> silsilah, List<ContohSiap> contoh) {

    /** Copies the lists. */
    public KebijakanDiuji {
        silsilah = List.copyOf(silsilah);
        contoh = List.copyOf(contoh);
    }

    /** Its id. */
    public String id() {
        return silsilah.get(0);
    }
}
