package id.pmo.core.aturan;

/**
 * A part of the report that has a status of its own: a section, or one follow-up entry. Only the simpulan stratum sees
 * it.
 *
 * @param letak its place as a JSON Pointer
 * @param terisi whether something in it is filled
 * @param adaTemuanWajib whether a WAJIB finding lies in it
 */
public record BagianLaporan(String letak, boolean terisi, boolean adaTemuanWajib) implements Bertempat {

    /** Place of the section on the meeting. */
    public static final String PELAKSANAAN = "/laporanPelaksanaan";

    /** Place of the section on follow-up. */
    public static final String TINDAK_LANJUT = "/laporanTindakLanjut";

    /** Whether it is a section, and not an entry. */
    public boolean seksi() {
        return letak.equals(PELAKSANAAN) || letak.equals(TINDAK_LANJUT);
    }
}
