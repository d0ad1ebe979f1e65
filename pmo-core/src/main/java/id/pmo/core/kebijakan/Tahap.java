package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** How far a follow-up is; each of a policy's statuses stands for one of these. */
public enum Tahap implements Berlabel {
    /** Carried out. */
    SUDAH("sudah dilaksanakan", "carried out"),
    /** Being carried out. */
    SEDANG("sedang dilaksanakan", "under way"),
    /** Yet to be carried out. */
    AKAN("akan dilaksanakan", "planned"),
    /** Anything else. */
    LAIN("lainnya", "something else");

    private final DwiBahasa label;

    Tahap(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
