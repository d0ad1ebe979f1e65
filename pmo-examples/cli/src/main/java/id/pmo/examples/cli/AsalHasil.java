package id.pmo.examples.cli;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.arus.ArusLaporan;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the results of a call are made from; the same makes the same bytes. */
final class AsalHasil {

    static final String PADA = "pada";

    private AsalHasil() {}

    /** By names that stand in messages to the caller. */
    static Map<String, String> dari(ArusLaporan arus, PmoEngine engine, Konteks konteks, Bahasa bahasa) {
        Map<String, String> asal = new TreeMap<>();
        asal.put("versi", Versi.ini());
        asal.put(PADA, konteks.pada().toString());
        asal.put("bahasa", bahasa.kode());
        asal.put("masukan", String.join("\n", arus.sidik()));
        asal.put("dispensasi", konteks.dispensasi().semua().toString());
        String kebijakan = engine.kebijakan().stream()
                .flatMap(id -> engine.kebijakan(id).stream())
                .map(Kebijakan::identitas)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        asal.put("kebijakan", konteks.kebijakan().orElse("") + " " + kebijakan);
        return asal;
    }
}
