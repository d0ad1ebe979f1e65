package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.PerubahanNilai;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Builds what limits and cohorts change to, by the day. */
final class PerubahanBuilder {

    private PerubahanBuilder() {}

    static List<PerubahanNilai> build(Isian isian) {
        return isian.perubahan().stream().map(hari -> pada(isian, hari)).toList();
    }

    private static PerubahanNilai pada(Isian isian, LocalDate hari) {
        Isian harian = isian.pada(hari);
        Map<String, Asal> asal = harian.asal();
        asal.keySet().retainAll(isian.berkala().keySet());
        return new PerubahanNilai(
                hari, BatasBuilder.build(harian), AngkatanBuilder.build(harian), asal, isian.masa(hari));
    }
}
