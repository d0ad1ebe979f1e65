package id.pmo.catalog.berkas;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong with a file, told to the person who keeps it. Sorted by place.
 *
 * @param berkas name of the file
 * @param baris line from 1; 0 where the whole file is meant
 * @param kolom column from 1; 0 where the whole line is meant
 * @param isian name of the field; empty where none is meant
 * @param kode permanent code of the problem
 * @param pesan what was found and what is expected
 * @param perbaikan the way out
 */
public record MasalahBerkas(
        String berkas, long baris, int kolom, String isian, String kode, DwiBahasa pesan, DwiBahasa perbaikan)
        implements Comparable<MasalahBerkas> {

    private static final Comparator<MasalahBerkas> URUTAN = Comparator.comparing(MasalahBerkas::berkas)
            .thenComparingLong(MasalahBerkas::baris)
            .thenComparingInt(MasalahBerkas::kolom)
            .thenComparing(MasalahBerkas::kode)
            .thenComparing(MasalahBerkas::isian)
            .thenComparing(masalah -> masalah.pesan().id());

    /** Nothing may be null. */
    public MasalahBerkas {
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(isian, "isian");
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(pesan, "pesan");
        Objects.requireNonNull(perbaikan, "perbaikan");
    }

    /** In one line: {@code file:line:column code: what is wrong and the way out}, without what is 0. */
    public String tulis(Bahasa bahasa) {
        String tempat = berkas + (baris == 0 ? "" : ":" + baris) + (kolom == 0 ? "" : ":" + kolom);
        return tempat + " " + kode + ": " + pesan.dalam(bahasa) + " " + perbaikan.dalam(bahasa);
    }

    @Override
    public int compareTo(MasalahBerkas lain) {
        return URUTAN.compare(this, lain);
    }

    @Override
    public String toString() {
        return tulis(Bahasa.ID);
    }
}
