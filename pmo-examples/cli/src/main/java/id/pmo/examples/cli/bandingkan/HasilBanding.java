package id.pmo.examples.cli.bandingkan;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.rules.kebijakan.ContohBalik;
import id.pmo.rules.kebijakan.Perubahan;
import id.pmo.rules.kebijakan.RekapPerubahan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a comparison comes to.
 *
 * @param lama the old policy
 * @param baru the new policy
 * @param rekap what became of the reports
 * @param contoh an example of each way to turn
 * @param batasDilewati whether more reports turn than may
 * @param tidakDiharapkan the syarat whose findings change though nobody expects it
 */
record HasilBanding(
        IdentitasKebijakan lama,
        IdentitasKebijakan baru,
        RekapPerubahan rekap,
        SortedMap<Perubahan.Balik, Contoh> contoh,
        boolean batasDilewati,
        Set<String> tidakDiharapkan) {

    boolean diterima() {
        return !batasDilewati && tidakDiharapkan.isEmpty();
    }

    /** The ways to turn, the most frequent first. */
    List<Perubahan.Balik> balik() {
        return rekap.balik().entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * An example.
     *
     * @param asal where the report that it was made from came from
     * @param isi the example
     */
    record Contoh(String asal, ContohBalik isi) {}
}
