package id.pmo.examples.cli;

import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a call.
 *
 * @param engine judges by them
 * @param paket where they lie, without those that they extend; null for the built-in ones
 * @param id the one by which all reports are judged, whatever they name; null: the one that each names, or its time tells
 */
public record KebijakanTerpilih(
        PmoEngine engine,
        @Nullable PolicySource paket,
        @Nullable String id) {

    /** What checks at a moment take into account, with the policy where there is one for all. */
    public Konteks konteks(Instant saat) {
        Konteks konteks = Konteks.at(saat);
        return id == null ? konteks : konteks.withKebijakan(id);
    }

    /**
     * The policy that holds where no report is at hand.
     *
     * @throws GalatPakai if there are several and none of them, or not one alone, has the moment in its calendar
     */
    public Kebijakan dasar(Instant saat) {
        return engine.kebijakanUntuk(LaporanPmo.builder().build(), konteks(saat))
                .orElseThrow(() -> new GalatPakai("galat.kebijakanTanpaTanggal", saat, daftar(engine)));
    }

    /**
     * The policy that was asked for; without any, the default one.
     *
     * @throws GalatPakai if a pack with several was asked for
     */
    public Kebijakan satu() {
        String satu = id == null && paket == null ? PmoEngine.DEFAULT_POLICY : id;
        if (satu == null) {
            throw new GalatPakai("galat.kebijakanBeberapa", daftar(engine));
        }
        return engine.kebijakan(satu).orElseThrow();
    }

    static String daftar(PmoEngine engine) {
        return String.join(", ", engine.kebijakan());
    }
}
