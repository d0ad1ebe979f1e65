package id.pmo.core.dispensasi;

import java.util.Objects;

/**
 * One syarat is waived: no finding, and it does not count towards keterisian.
 *
 * @param sasaran the schools it is for
 * @param periode the period's number
 * @param kode the waived syarat
 * @param surat the letter that grants it
 */
public record Pembebasan(Sasaran sasaran, int periode, String kode, Surat surat) implements Dispensasi {

    /** Nothing may be null. */
    public Pembebasan {
        Objects.requireNonNull(sasaran, "sasaran");
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(surat, "surat");
    }
}
