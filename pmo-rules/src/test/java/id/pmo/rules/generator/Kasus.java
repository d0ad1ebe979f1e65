package id.pmo.rules.generator;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.oracle.HasilOracle;
import id.pmo.rules.oracle.Oracle;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case to judge.
 *
 * @param kebijakan id of a built-in policy, the one that the report names
 * @param saat the moment of the check
 * @param riwayat other reports of the school; null: not given
 * @param dibebaskan waived kode; empty where npsn or period would keep a dispensation from matching
 */
public record Kasus(
        LaporanPmo laporan,
        String kebijakan,
        Instant saat,
        @Nullable List<LaporanPmo> riwayat,
        Set<String> dibebaskan) {

    /** What the oracle answers. */
    public HasilOracle menurutOracle() {
        return Oracle.periksa(laporan, kebijakan, saat, riwayat, dibebaskan);
    }
}
