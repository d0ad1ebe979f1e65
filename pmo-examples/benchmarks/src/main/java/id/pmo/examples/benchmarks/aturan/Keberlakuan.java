package id.pmo.examples.benchmarks.aturan;

import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Kode;
import java.util.List;
import java.util.function.Predicate;

/**
 * One rule that puts syarat in force, or defers them.
 *
 * @param tunda whether it only defers them
 */
public record Keberlakuan(String nama, Predicate<Berkas> bila, boolean tunda, List<Kode> kode) {

    static Keberlakuan berlaku(String nama, Predicate<Berkas> bila, Kode... kode) {
        return new Keberlakuan(nama, bila, false, List.of(kode));
    }

    static Keberlakuan tunda(String nama, Predicate<Berkas> bila, Kode... kode) {
        return new Keberlakuan(nama, bila, true, List.of(kode));
    }

    /** Records what it says. */
    public void catat(Catatan catatan) {
        for (Kode k : kode) {
            if (tunda) {
                catatan.tunda(k);
            } else {
                catatan.berlaku(k);
            }
        }
    }
}
