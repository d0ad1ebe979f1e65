package id.pmo.core.kebijakan;

import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Peran;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one cohort of the programme (source: S1, table "Pelaksanaan").
 *
 * @param angkatan the cohort's number
 * @param tahunKe which year of the programme it is in
 * @param pelapor who may report
 * @param moda how its meetings may be held
 * @param durasiJp length of a meeting in jam pelajaran
 * @param minimalDokumentasi fewest documents, or null where none is set
 * @param minimalRekaman fewest recordings, or null where none is set
 */
public record KetentuanAngkatan(
        int angkatan,
        int tahunKe,
        Set<Peran> pelapor,
        Set<Moda> moda,
        int durasiJp,
        @Nullable Integer minimalDokumentasi,
        @Nullable Integer minimalRekaman) {

    /** Copies the sets. */
    public KetentuanAngkatan {
        pelapor = Urut.himpunan(pelapor);
        moda = Urut.himpunan(moda);
    }
}
