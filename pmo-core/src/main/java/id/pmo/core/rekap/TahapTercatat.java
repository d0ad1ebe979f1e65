package id.pmo.core.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Tahap;

/** How far a follow-up is by its report. */
public enum TahapTercatat implements Berlabel {
    /** Carried out. */
    SUDAH(Tahap.SUDAH.label()),
    /** Being carried out. */
    SEDANG(Tahap.SEDANG.label()),
    /** Yet to be carried out. */
    AKAN(Tahap.AKAN.label()),
    /** Anything else. */
    LAIN(Tahap.LAIN.label()),
    /** No status, or none that the policy knows. */
    TIDAK_DISEBUT(new DwiBahasa("tidak disebut", "not stated"));

    private final DwiBahasa label;

    TahapTercatat(DwiBahasa label) {
        this.label = label;
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
