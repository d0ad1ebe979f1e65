package id.pmo.examples.cli;

import java.io.IOException;

/** Writes results in one form, one by one, as they come. */
interface Keluaran {

    /** Writes one result. */
    void tulis(Penilaian penilaian) throws IOException;

    /** Writes what stands after the last result, and lets everything out. */
    void selesai(Rekap rekap) throws IOException;
}
