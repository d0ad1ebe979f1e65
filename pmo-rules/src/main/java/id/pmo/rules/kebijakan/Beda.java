package id.pmo.rules.kebijakan;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.Objects;

/**
 * One way in which a check did not answer what an example expects.
 *
 * @param hal what differs
 * @param diharapkan what the example expects; empty where it expects nothing
 * @param nyata what the check answered; empty where it answered nothing
 * @param pesan the same for people
 */
public record Beda(Hal hal, String diharapkan, String nyata, DwiBahasa pesan) {

    /** Nothing may be null. */
    public Beda {
        Objects.requireNonNull(hal, "hal");
        Objects.requireNonNull(diharapkan, "diharapkan");
        Objects.requireNonNull(nyata, "nyata");
        Objects.requireNonNull(pesan, "pesan");
    }

    /** What an example can differ in. */
    public enum Hal {
        /** A finding that the example expects was not made. */
        TEMUAN_KURANG,
        /** A finding was made that the example does not expect. */
        TEMUAN_LEBIH,
        /** The syarat that carries the example stands otherwise. */
        KEADAAN,
        /** A finding of the syarat that carries the example weighs otherwise. */
        SIFAT,
        /** The report is complete in another way. */
        STATUS,
        /** A part of the report is. */
        BAGIAN,
        /** The report stands otherwise against its deadline. */
        WAKTU,
        /** A text of a finding has a gap that its rule did not fill. */
        CELAH,
        /** A rule broke off while the report was checked. */
        ATURAN,
        /** The report of the example cannot be made, or not be checked. */
        CONTOH
    }
}
