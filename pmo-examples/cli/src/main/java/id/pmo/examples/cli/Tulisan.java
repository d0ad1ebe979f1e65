package id.pmo.examples.cli;

import id.pmo.core.laporan.StatusKelengkapan;
import org.jspecify.annotations.Nullable;

/** One result as it will be written. Not a value: its bytes are its own. */
final class Tulisan {

    private final StatusKelengkapan status;
    private final byte[] isi;
    private final @Nullable String ringkas;

    Tulisan(StatusKelengkapan status, byte[] isi, @Nullable String ringkas) {
        this.status = status;
        this.isi = isi;
        this.ringkas = ringkas;
    }

    /** How the report stands. */
    StatusKelengkapan status() {
        return status;
    }

    /** The bytes to write. */
    byte[] isi() {
        return isi;
    }

    /** A line about the report for a list at the end; null where it is complete, or no such list is written. */
    @Nullable
    String ringkas() {
        return ringkas;
    }
}
