package id.pmo.core.dispensasi;

import java.util.Comparator;

/** A decision that lets schools off something for one period, with the letter that says so. */
public sealed interface Dispensasi permits Perpanjangan, Pembebasan, PerubahanSubtopik {

    /** The order in which several of them are read: by period, then the letter's day and number. */
    Comparator<Dispensasi> URUTAN = Comparator.comparingInt(Dispensasi::periode)
            .thenComparing(d -> d.surat().tanggal())
            .thenComparing(d -> d.surat().nomor())
            .thenComparing(Object::toString);

    /** The schools it is for. */
    Sasaran sasaran();

    /** The period's number. */
    int periode();

    /** The letter that grants it. */
    Surat surat();
}
