package id.pmo.rules.generator;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.oracle.HasilOracle;
import id.pmo.rules.oracle.KeringananOracle;
import id.pmo.rules.oracle.Oracle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case to judge.
 *
 * @param kebijakan id of a built-in policy, the one that the report names
 * @param saat the moment of the check
 * @param riwayat other reports of the school; null: not given
 * @param dispensasi dispensations, some of them for other schools and periods
 */
public record Kasus(
        LaporanPmo laporan,
        String kebijakan,
        Instant saat,
        @Nullable List<LaporanPmo> riwayat,
        List<Dispensasi> dispensasi) {

    /** The school that reports, where no fault is done to that. */
    public static final String NPSN = "20330686";

    /** What goes into a check of it besides the report. */
    public Konteks konteks() {
        Konteks konteks = Konteks.at(saat).withKebijakan(kebijakan).withDispensasi(dispensasi);
        return riwayat == null ? konteks : konteks.withRiwayat(riwayat);
    }

    /** What the oracle answers. */
    public HasilOracle menurutOracle() {
        return Oracle.periksa(laporan, kebijakan, saat, riwayat, keringanan());
    }

    /** What the dispensations change, as the oracle reads them. */
    public KeringananOracle keringanan() {
        return KeringananOracle.dari(laporan, dispensasi);
    }
}
