package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.bentuk.Teks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the follow-up section: what is done about one subtopic (source: S0, termin 2; S1 for the optional part).
 *
 * @param topik code of the topic
 * @param subtopik code of the subtopic, {@code topik.huruf}
 * @param isu the issue in detail
 * @param rencanaImplementasi how it will be met
 * @param penanggungJawab who answers for it
 * @param status code of one of the policy's statuses
 * @param keteranganStatus explanation, for a status that asks for one
 * @param tenggat from when to when it is carried out
 * @param tujuan what it is meant to reach (optional)
 * @param indikatorKeberhasilan how success will show (optional)
 * @param pihakTerlibat who is involved, and as what (optional); never null
 * @param refleksi reflection on how it went; asked in a perkembangan period
 */
public record TindakLanjut(
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String topik,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String subtopik,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String isu,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String rencanaImplementasi,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String penanggungJawab,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String status,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String keteranganStatus,
        @Nullable @Valid Tenggat tenggat,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String tujuan,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String indikatorKeberhasilan,

        @Size(max = BatasBentuk.DAFTAR, message = "ST-008")
        List<@NotNull(message = "ST-010") @Valid PihakTerlibat> pihakTerlibat,

        @Nullable @Valid Refleksi refleksi) {

    /** Takes null for the list as none. */
    public TindakLanjut {
        pihakTerlibat = Daftar.salin(pihakTerlibat);
    }

    /** Whether something in it is filled. */
    public boolean terisi() {
        return !Teks.kosong(topik)
                || !Teks.kosong(subtopik)
                || !Teks.kosong(isu)
                || !Teks.kosong(rencanaImplementasi)
                || !Teks.kosong(penanggungJawab)
                || !Teks.kosong(status)
                || !Teks.kosong(keteranganStatus)
                || !Teks.kosong(tujuan)
                || !Teks.kosong(indikatorKeberhasilan)
                || (tenggat != null && tenggat.terisi())
                || (refleksi != null && refleksi.terisi())
                || pihakTerlibat.stream().anyMatch(PihakTerlibat::terisi);
    }

    /** An empty follow-up entry to fill in field by field. */
    public static TindakLanjutBuilder builder() {
        return new TindakLanjutBuilder();
    }

    /** This follow-up entry to change field by field. */
    public TindakLanjutBuilder toBuilder() {
        return new TindakLanjutBuilder(this);
    }
}
