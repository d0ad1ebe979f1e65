package id.pmo.rules.oracle;

import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the oracle answers.
 *
 * @param temuan findings as {@code KODE /letak}, sorted by kode, then letak with positions as numbers; a finding that
 *     stands twice at one place (SK-002, SK-005) is there twice
 * @param keadaan how each syarat stands
 * @param entri the status of each position of the follow-up list, the empty ones included
 * @param waktu null for a missing or unknown period
 */
public record HasilOracle(
        List<String> temuan,
        Map<String, Keadaan> keadaan,
        StatusKelengkapan status,
        StatusKelengkapan pelaksanaan,
        StatusKelengkapan tindakLanjut,
        List<StatusKelengkapan> entri,
        Keterisian keterisian,
        @Nullable Waktu waktu) {

    /** WAJIB syarat met, out of WAJIB syarat in force. */
    public record Keterisian(int terpenuhi, int berlaku) {}

    /** The answer on timeliness. */
    public record Waktu(StatusWaktu status, ZonedDateTime batas, long selisihDetik) {}
}
