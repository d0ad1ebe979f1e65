package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.Npsn;
import id.pmo.core.bentuk.PanjangMaks;
import org.jspecify.annotations.Nullable;

/**
 * The school that a report is about.
 *
 * @param npsn national school number
 * @param nama name of the school
 * @param bentuk kind of school
 * @param status who runs it
 * @param angkatan cohort of the programme in which the school takes part
 * @param provinsi province, in any spelling that the list of provinces knows
 * @param kabupatenKota regency or town
 * @param kelompokPendampingan name of the group that is accompanied together
 * @param fasilitator name of the facilitator
 */
public record Sekolah(
        @Nullable @Npsn String npsn,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String nama,
        @Nullable BentukSekolah bentuk,
        @Nullable StatusSekolah status,
        @Nullable Integer angkatan,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String provinsi,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String kabupatenKota,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String kelompokPendampingan,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String fasilitator) {
    /** An empty school to fill in field by field. */
    public static SekolahBuilder builder() {
        return new SekolahBuilder();
    }

    /** This school to change field by field. */
    public SekolahBuilder toBuilder() {
        return new SekolahBuilder(this);
    }
}
