package id.pmo.core.kebijakan;

import id.pmo.core.laporan.Peran;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a policy sets for every cohort. A limit that is null is not set, and puts the syarat that needs it
 * out of force.
 *
 * @param minimalSubtopik fewest distinct subtopics of a pemilihan report
 * @param maksimalSubtopik most distinct subtopics of a pemilihan report
 * @param disarankanSubtopik how many are suggested, where that is more than the minimum
 * @param minimalPanjangUraian shortest text that still says something, in code points after strip
 * @param minimalPesertaWajar fewest participants that raise no question
 * @param minimalJp shortest meeting, in jam pelajaran
 * @param ingatkanHari how many calendar days before the deadline a reminder starts
 * @param pihakDiharapkan who is expected at a meeting; an acting head stands in for the head
 * @param sebutanNihil answers that mean "none"; compared without case, white space and punctuation at the ends
 */
public record Batas(
        @Nullable Integer minimalSubtopik,
        @Nullable Integer maksimalSubtopik,
        @Nullable Integer disarankanSubtopik,
        @Nullable Integer minimalPanjangUraian,
        @Nullable Integer minimalPesertaWajar,
        @Nullable Integer minimalJp,
        @Nullable Integer ingatkanHari,
        Set<Peran> pihakDiharapkan,
        List<String> sebutanNihil) {

    /** Copies the collections. */
    public Batas {
        pihakDiharapkan = Urut.himpunan(pihakDiharapkan);
        sebutanNihil = List.copyOf(sebutanNihil);
    }
}
