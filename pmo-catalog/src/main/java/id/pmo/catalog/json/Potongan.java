package id.pmo.catalog.json;

import org.jspecify.annotations.Nullable;

/** The bytes of one report, cut from a larger text. Not a value: the bytes are those of the reader. */
final class Potongan {

    private final Posisi awal;
    private final byte @Nullable [] isi;
    private final @Nullable SebabBukanJson cacat;

    Potongan(Posisi awal, byte @Nullable [] isi, @Nullable SebabBukanJson cacat) {
        this.awal = awal;
        this.isi = isi;
        this.cacat = cacat;
    }

    /** Where it starts in the larger text. */
    Posisi awal() {
        return awal;
    }

    /** The bytes; null where they were more than one report may have. */
    byte @Nullable [] isi() {
        return isi;
    }

    /** What is wrong with the larger text at this place, where no report can be cut from it; otherwise null. */
    @Nullable
    SebabBukanJson cacat() {
        return cacat;
    }
}
