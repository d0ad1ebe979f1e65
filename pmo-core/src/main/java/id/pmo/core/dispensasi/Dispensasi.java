package id.pmo.core.dispensasi;

import java.time.LocalDate;

/** A decision that lets one school off something for one period, with the letter that says so. */
public sealed interface Dispensasi permits Pembebasan {

    /** The school's number. */
    String npsn();

    /** The period's number. */
    int periode();

    /** Why it was granted. */
    String alasan();

    /** Number of the letter. */
    String nomorSurat();

    /** Who granted it. */
    String pemberi();

    /** The day it was granted. */
    LocalDate tanggal();
}
