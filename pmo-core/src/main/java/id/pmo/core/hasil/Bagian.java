package id.pmo.core.hasil;

import id.pmo.core.laporan.StatusKelengkapan;
import java.util.List;
import java.util.Objects;

/**
 * The status of each part of a report.
 *
 * @param laporanPelaksanaan of the section on the meeting
 * @param laporanTindakLanjut of the section on follow-up
 * @param entri of each follow-up entry, in the order of the report
 */
public record Bagian(
        StatusKelengkapan laporanPelaksanaan, StatusKelengkapan laporanTindakLanjut, List<StatusKelengkapan> entri) {

    /** Nothing may be null. */
    public Bagian {
        Objects.requireNonNull(laporanPelaksanaan, "laporanPelaksanaan");
        Objects.requireNonNull(laporanTindakLanjut, "laporanTindakLanjut");
        entri = List.copyOf(entri);
    }
}
