package id.pmo.core.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** Whether the reflection on a follow-up reports an obstacle; which one is never kept. */
public enum KendalaTercatat implements Berlabel {
    /** It does. */
    ADA("ada kendala", "obstacles reported"),
    /** It says that there was none. */
    TIDAK_ADA("tidak ada kendala", "no obstacles"),
    /** It does not say. */
    TIDAK_DISEBUT("tidak disebut", "not stated");

    private final DwiBahasa label;

    KendalaTercatat(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
