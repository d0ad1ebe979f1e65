package id.pmo.examples.cli.rekap;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.rekap.Rasio;

/** Writes counts and shares in both languages. */
final class AngkaDua {

    private static final Angka ID = new Angka(Bahasa.ID);
    private static final Angka EN = new Angka(Bahasa.EN);

    private AngkaDua() {}

    static Dua teks(long banyak) {
        return Dua.dari(new DwiBahasa(ID.tulis(banyak), EN.tulis(banyak)));
    }

    static Dua teks(Rasio rasio) {
        return Dua.dari(new DwiBahasa(ID.persen(rasio), EN.persen(rasio)));
    }

    static Bagan.Sel sel(long banyak) {
        return new Bagan.Sel(String.valueOf(banyak), teks(banyak));
    }

    /** In percent, cut after one digit, as it is written. */
    static Bagan.Sel sel(Rasio rasio) {
        return new Bagan.Sel(Angka.dalamPersen(rasio).toPlainString(), teks(rasio));
    }
}
