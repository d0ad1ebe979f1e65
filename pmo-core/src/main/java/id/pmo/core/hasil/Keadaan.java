package id.pmo.core.hasil;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** How one syarat stands for one report. */
public enum Keadaan implements Berlabel {
    /** In force and met. */
    TERPENUHI("terpenuhi", "met"),
    /** In force; what is asked for is missing. */
    BELUM_ADA("belum ada", "missing"),
    /** In force; something is there, and it is wrong. */
    TIDAK_SESUAI("tidak sesuai", "wrong"),
    /** Not asked of this report. */
    TIDAK_BERLAKU("tidak berlaku", "not asked"),
    /** Asked, and waived for this school and period. */
    DIBEBASKAN("dibebaskan", "waived"),
    /** Asked, and it takes the school's other reports to tell. */
    BELUM_DAPAT_DIPERIKSA("belum dapat diperiksa", "cannot be checked yet");

    private final DwiBahasa label;

    Keadaan(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
