package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.laporan.Peran;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that somebody does for a PMO meeting.
 *
 * @param angkatan the cohorts in which it is theirs to do
 * @param pihak who does it
 * @param saat when
 * @param uraian what, in one sentence
 */
public record Tugas(Set<Integer> angkatan, Peran pihak, SaatTugas saat, DwiBahasa uraian) {

    /** Copies the set; nothing may be null. */
    public Tugas {
        angkatan = Urut.himpunan(angkatan);
        Objects.requireNonNull(pihak, "pihak");
        Objects.requireNonNull(saat, "saat");
        Objects.requireNonNull(uraian, "uraian");
    }
}
