package id.pmo.core.dispensasi;

import id.pmo.core.bentuk.PemeriksaNpsn;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One syarat is waived: no finding, and it does not count towards keterisian.
 *
 * @param npsn the school's number
 * @param periode the period's number
 * @param kode the waived syarat
 * @param alasan why
 * @param nomorSurat number of the letter
 * @param pemberi who granted it
 * @param tanggal the day it was granted
 */
public record Pembebasan(
        String npsn, int periode, String kode, String alasan, String nomorSurat, String pemberi, LocalDate tanggal)
        implements Dispensasi {

    /** A malformed NPSN is refused; nothing may be null. */
    public Pembebasan {
        if (!PemeriksaNpsn.berbentukNpsn(npsn)) {
            throw new IllegalArgumentException(
                    "npsn is " + npsn + ", but a national school number has eight characters:"
                            + " eight digits, or two capital letters and six digits");
        }
        npsn = npsn.strip();
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(alasan, "alasan");
        Objects.requireNonNull(nomorSurat, "nomorSurat");
        Objects.requireNonNull(pemberi, "pemberi");
        Objects.requireNonNull(tanggal, "tanggal");
    }
}
