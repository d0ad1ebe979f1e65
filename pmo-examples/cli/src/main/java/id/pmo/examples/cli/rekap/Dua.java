package id.pmo.examples.cli.rekap;

import id.pmo.core.bahasa.DwiBahasa;

/**
 * A text as the page shows it.
 *
 * @param id in Indonesian
 * @param en in English
 * @param sama whether both are the same, so that one will do
 */
record Dua(String id, String en, boolean sama) {

    static Dua dari(DwiBahasa teks) {
        return new Dua(teks.id(), teks.en(), teks.id().equals(teks.en()));
    }

    /** A name, which is the same in every language. */
    static Dua nama(String nama) {
        return new Dua(nama, nama, true);
    }
}
