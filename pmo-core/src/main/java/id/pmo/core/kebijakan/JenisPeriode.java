package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** What a period's report is about (source: S0, periods 1 to 6). */
public enum JenisPeriode implements Berlabel {
    /** First of a cycle: reflect, find root causes, choose subtopics, plan. */
    PEMILIHAN("pemilihan", "selection"),
    /** Later in a cycle: report progress on what the cycle's first report chose. */
    PERKEMBANGAN("perkembangan", "progress");

    private final DwiBahasa label;

    JenisPeriode(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
