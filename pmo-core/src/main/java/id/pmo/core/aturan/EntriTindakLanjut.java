package id.pmo.core.aturan;

import id.pmo.core.kebijakan.Tahap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up entry in which something is filled. Blank texts are null.
 *
 * @param urutan its position in the report's list, from 0
 * @param topik code of the topic
 * @param topikDikenal whether the catalogue has it
 * @param subtopik code of the subtopic
 * @param subtopikDikenal whether the catalogue has it
 * @param namaSubtopik its name in the catalogue
 * @param topikSubtopik code of the topic to which the catalogue says that subtopic belongs
 * @param subtopikDariTopik whether the catalogue has both and the one belongs to the other
 * @param uraianIsu the issue
 * @param panjangIsu its length in code points
 * @param rencanaImplementasi how it will be met
 * @param penanggungJawab who answers for it
 * @param status code of the status
 * @param tahap what that status stands for; null where the policy does not know it
 * @param mintaKeterangan whether that status asks for an explanation
 * @param keteranganStatus the explanation
 * @param mulai first day of its time
 * @param selesai last day of its time
 * @param tujuan its aim
 * @param indikatorKeberhasilan how success will show
 * @param adaPihakTerlibat whether a party is named
 * @param tahapSebelumnya the latest earlier stage of its subtopic in this cycle, as far as history tells
 */
public record EntriTindakLanjut(
        int urutan,
        @Nullable String topik,
        boolean topikDikenal,
        @Nullable String subtopik,
        boolean subtopikDikenal,
        @Nullable String namaSubtopik,
        @Nullable String topikSubtopik,
        boolean subtopikDariTopik,
        @Nullable String uraianIsu,
        int panjangIsu,
        @Nullable String rencanaImplementasi,
        @Nullable String penanggungJawab,
        @Nullable String status,
        @Nullable Tahap tahap,
        boolean mintaKeterangan,
        @Nullable String keteranganStatus,
        @Nullable LocalDate mulai,
        @Nullable LocalDate selesai,
        @Nullable String tujuan,
        @Nullable String indikatorKeberhasilan,
        boolean adaPihakTerlibat,
        @Nullable Tahap tahapSebelumnya)
        implements Bertempat {

    @Override
    public String letak() {
        return "/laporanTindakLanjut/" + urutan;
    }

    /** Whether it is carried out. */
    public boolean sudah() {
        return tahap == Tahap.SUDAH;
    }

    /** Whether it is yet to be carried out. */
    public boolean akan() {
        return tahap == Tahap.AKAN;
    }

    /** Whether it is being carried out. */
    public boolean sedang() {
        return tahap == Tahap.SEDANG;
    }

    /** Whether an earlier report said that it is carried out. */
    public boolean sebelumnyaSudah() {
        return tahapSebelumnya == Tahap.SUDAH;
    }
}
