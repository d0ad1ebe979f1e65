package id.pmo.core.dispensasi;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The plan of a cycle is amended, from one of its periods to its end. A plan that lacks one of {@code semula} is not
 * touched.
 *
 * @param sasaran the schools it is for
 * @param periode the first period for which the amended plan holds; the report of a pemilihan period makes the plan
 *     itself, and is not touched
 * @param semula codes of the subtopics that the plan lets go; empty where it only takes some up
 * @param menjadi codes of the subtopics that it takes up; empty where it only lets some go
 * @param surat the letter that grants it
 */
public record PerubahanSubtopik(
        Sasaran sasaran, int periode, SortedSet<String> semula, SortedSet<String> menjadi, Surat surat)
        implements Dispensasi {

    /** A change that changes nothing is refused; nothing may be null. */
    public PerubahanSubtopik {
        Objects.requireNonNull(sasaran, "sasaran");
        Objects.requireNonNull(surat, "surat");
        semula = Collections.unmodifiableSortedSet(new TreeSet<>(semula));
        menjadi = Collections.unmodifiableSortedSet(new TreeSet<>(menjadi));
        if (semula.equals(menjadi)) {
            throw new IllegalArgumentException("semula and menjadi are both " + semula + ", so that nothing changes");
        }
    }

    /** One subtopic in place of another. */
    public static PerubahanSubtopik ganti(Sasaran sasaran, int periode, String semula, String menjadi, Surat surat) {
        return new PerubahanSubtopik(
                sasaran, periode, new TreeSet<>(Set.of(semula)), new TreeSet<>(Set.of(menjadi)), surat);
    }

    /** Whether it changes that plan. */
    public boolean mengubah(Collection<String> rencana) {
        return rencana.containsAll(semula) && !terapkan(rencana).equals(Set.copyOf(rencana));
    }

    /** The plan after the change; the same plan where that is not touched. */
    public SortedSet<String> terapkan(Collection<String> rencana) {
        SortedSet<String> hasil = new TreeSet<>(rencana);
        if (hasil.containsAll(semula)) {
            hasil.removeAll(semula);
            hasil.addAll(menjadi);
        }
        return hasil;
    }
}
