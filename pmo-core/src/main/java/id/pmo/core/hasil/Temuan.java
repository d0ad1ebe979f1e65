package id.pmo.core.hasil;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One finding: a syarat that is broken, and where. Sorted by kode, then place with list positions as numbers, then the
 * values found.
 *
 * @param syarat the broken syarat
 * @param letak the place as a JSON Pointer, written in full even where the object on the way is absent
 * @param nilai the values found and asked for, by the names that the texts use
 */
public record Temuan(Syarat syarat, String letak, Map<String, Object> nilai) implements Comparable<Temuan> {

    /** Nothing may be null. */
    public Temuan {
        Objects.requireNonNull(syarat, "syarat");
        Objects.requireNonNull(letak, "letak");
        nilai = nilai.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(nilai));
    }

    /** The permanent code of the broken syarat. */
    public String kode() {
        return syarat.kode();
    }

    /** Whether something is missing, or there and wrong. */
    public Jenis jenis() {
        return syarat.jenis();
    }

    /** How heavy it weighs. */
    public Sifat sifat() {
        return syarat.sifat();
    }

    /** Where the requirement stands. */
    public String sumber() {
        return syarat.sumber();
    }

    /** What is wrong, with the values found. */
    public DwiBahasa pesan() {
        return syarat.pesan().isi(nilai);
    }

    /** How to mend it, with the values found. */
    public DwiBahasa perbaikan() {
        return syarat.perbaikan().isi(nilai);
    }

    @Override
    public int compareTo(Temuan lain) {
        int beda = kode().compareTo(lain.kode());
        if (beda == 0) {
            beda = UrutanLetak.BAKU.compare(letak, lain.letak);
        }
        return beda != 0 || nilai.equals(lain.nilai) ? beda : nilai.toString().compareTo(lain.nilai.toString());
    }

    @Override
    public String toString() {
        return kode() + " " + letak;
    }
}
