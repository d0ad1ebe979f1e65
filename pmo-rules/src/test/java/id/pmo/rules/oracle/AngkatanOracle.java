package id.pmo.rules.oracle;

import static id.pmo.core.laporan.Peran.FASILITATOR_SEKOLAH_PENGGERAK;
import static id.pmo.core.laporan.Peran.KEPALA_SEKOLAH;
import static id.pmo.core.laporan.Peran.PLT_KEPALA_SEKOLAH;

import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Peran;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a cohort is asked for in 2023–2024. */
record AngkatanOracle(Set<Peran> pelapor, Set<Moda> moda, int minimalDokumentasi, int minimalRekaman) {

    private static final AngkatanOracle SATU_DAN_DUA = new AngkatanOracle(
            Set.of(KEPALA_SEKOLAH, PLT_KEPALA_SEKOLAH), Set.of(Moda.LURING, Moda.DARING, Moda.CAMPURAN), 2, 0);
    private static final AngkatanOracle SATU_DAN_DUA_MENURUT_EDARAN =
            new AngkatanOracle(Set.of(FASILITATOR_SEKOLAH_PENGGERAK, PLT_KEPALA_SEKOLAH), Set.of(Moda.LURING), 3, 1);
    private static final AngkatanOracle TIGA =
            new AngkatanOracle(Set.of(FASILITATOR_SEKOLAH_PENGGERAK), Set.of(Moda.DARING), 0, 1);

    static @Nullable AngkatanOracle ke(@Nullable Integer angkatan, boolean edaran) {
        if (angkatan == null || angkatan < 1 || angkatan > 3) {
            return null;
        }
        return angkatan == 3 ? TIGA : edaran ? SATU_DAN_DUA_MENURUT_EDARAN : SATU_DAN_DUA;
    }

    boolean dilaporkanFsp() {
        return pelapor.contains(FASILITATOR_SEKOLAH_PENGGERAK);
    }
}
