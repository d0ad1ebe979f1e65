package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.bentuk.TahunEmpatAngka;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of one school for one period. A draft may lack anything; an absent section means the same as an empty one.
 *
 * @param kebijakan id of the policy that the report is judged by; null or blank: the engine's default
 * @param sekolah the school that reports
 * @param periode the period's number in the policy's calendar (ke-1, ke-2, …)
 * @param pelapor who fills the report in
 * @param laporanPelaksanaan the section on the meeting (S0 termin 1)
 * @param laporanTindakLanjut the section on follow-up, one entry per subtopic (S0 termin 2); never null
 * @param statusDinyatakan what the host system claims the status to be; never {@code TIDAK_TERBACA}
 * @param dikirimPada when the report was first sent; null while it has not been
 * @param diperbaruiPada when it was last corrected; kept and shown, and never changes a verdict
 */
public record LaporanPmo(
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String kebijakan,
        @Nullable @Valid Sekolah sekolah,
        @Nullable Integer periode,
        @Nullable @Valid Pelapor pelapor,
        @Nullable @Valid LaporanPelaksanaan laporanPelaksanaan,

        @Size(max = BatasBentuk.DAFTAR, message = "ST-008")
        List<@NotNull(message = "ST-010") @Valid TindakLanjut> laporanTindakLanjut,

        @Nullable @Dinyatakan StatusKelengkapan statusDinyatakan,
        @Nullable @TahunEmpatAngka OffsetDateTime dikirimPada,
        @Nullable @TahunEmpatAngka OffsetDateTime diperbaruiPada) {

    /** Takes null for the list as none. */
    public LaporanPmo {
        laporanTindakLanjut = Daftar.salin(laporanTindakLanjut);
    }

    /** An empty report to fill in field by field. */
    public static LaporanPmoBuilder builder() {
        return new LaporanPmoBuilder();
    }

    /** This report to change field by field. */
    public LaporanPmoBuilder toBuilder() {
        return new LaporanPmoBuilder(this);
    }
}
