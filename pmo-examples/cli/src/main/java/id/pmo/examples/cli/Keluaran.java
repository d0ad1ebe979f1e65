package id.pmo.examples.cli;

import id.pmo.examples.cli.arus.Penilaian;
import java.io.IOException;

/** Writes results in one form, one by one, as they come. */
interface Keluaran {

    /** What will be written for one result; for any thread, in any order. */
    Tulisan bentuk(Penilaian penilaian);

    /** Writes one result; in the order of the input. */
    void tulis(Tulisan tulisan) throws IOException;

    /** Writes what stands after the last result, and lets everything out. */
    void selesai(JumlahStatus jumlah) throws IOException;
}
