package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** How heavy a broken syarat weighs. */
public enum Sifat implements Berlabel {
    /** Required: while it is broken the report is not complete. */
    WAJIB("wajib", "required"),
    /** Attention: someone should look at it; the report can be complete all the same. */
    PERHATIAN("perhatian", "attention"),
    /** A note. */
    CATATAN("catatan", "note");

    private final DwiBahasa label;

    Sifat(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
