package id.pmo.core.hasil;

import id.pmo.core.dispensasi.PerubahanSubtopik;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The plan of the report's cycle, where a dispensasi has amended it.
 *
 * @param subtopik codes of the subtopics that it holds now
 * @param perubahan what amended it, in the order in which it took effect; at least one
 */
public record RencanaBerubah(SortedSet<String> subtopik, List<PerubahanSubtopik> perubahan) {

    /** Copies the collections; a plan that nothing amended is refused. */
    public RencanaBerubah {
        subtopik = Collections.unmodifiableSortedSet(new TreeSet<>(subtopik));
        perubahan = List.copyOf(perubahan);
        if (perubahan.isEmpty()) {
            throw new IllegalArgumentException("perubahan is empty, but something must have amended the plan");
        }
    }
}
