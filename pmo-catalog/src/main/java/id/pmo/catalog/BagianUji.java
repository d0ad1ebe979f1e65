package id.pmo.catalog;

import id.pmo.core.laporan.StatusKelengkapan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test expects of the parts of a report, as far as it says.
 *
 * @param laporanPelaksanaan status of the section on the meeting; null: not tested
 * @param laporanTindakLanjut status of the section on follow-up; null: not tested
 * @param entri status of each follow-up entry, in the order of the report; null: not tested
 */
public record BagianUji(
        @Nullable StatusKelengkapan laporanPelaksanaan,
        @Nullable StatusKelengkapan laporanTindakLanjut,
        @Nullable List<StatusKelengkapan> entri) {

    /** Copies the list. */
    public BagianUji {
        entri = entri == null ? null : List.copyOf(entri);
    }
}
