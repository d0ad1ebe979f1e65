package id.pmo.rules.internal.penilaian;

import id.pmo.rules.internal.engine.Facts;

/** Is shown what each stratum is about to see. */
@FunctionalInterface
public interface PengamatFakta {

    /**
     * Called before a stratum runs.
     *
     * @param stratum its name
     * @param fakta what it sees; more is added to it afterwards
     */
    void sebelum(String stratum, Facts fakta);
}
