package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.examples.cli.GalatPakai;
import java.util.List;

/**
 * The periods from one to another, both inclusive.
 *
 * @param dari number of the first
 * @param sampai number of the last
 */
record RentangPeriode(int dari, int sampai) {

    /**
     * Those periods of a policy.
     *
     * @throws GalatPakai if it has none of them
     */
    List<PeriodePmo> dari(Kebijakan kebijakan) {
        List<PeriodePmo> periode = kebijakan.periode().stream()
                .filter(satu -> satu.ke() >= dari && satu.ke() <= sampai)
                .toList();
        if (periode.isEmpty()) {
            throw new GalatPakai(
                    "galat.contoh.periodeTiada",
                    dari,
                    sampai,
                    kebijakan.periode().size());
        }
        return periode;
    }
}
