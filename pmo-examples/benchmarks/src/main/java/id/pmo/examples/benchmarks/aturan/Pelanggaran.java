package id.pmo.examples.benchmarks.aturan;

import id.pmo.examples.benchmarks.tulisan.Butir;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Kode;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule that finds a syarat broken.
 *
 * @param butir the kind of item that it looks at, one at a time
 * @param bila when the item breaks it
 * @param medan the field below the item, as JSON Pointer; empty for the item itself
 * @param nilai names and values for the message, taking turns
 */
public record Pelanggaran<T extends Butir>(
        Kode kode, Class<T> butir, Predicate<T> bila, String medan, Function<T, Object[]> nilai) {

    /** Records that this item breaks it. */
    public void catat(T item, Catatan catatan) {
        catatan.catat(kode, item, medan, nilai.apply(item));
    }
}
