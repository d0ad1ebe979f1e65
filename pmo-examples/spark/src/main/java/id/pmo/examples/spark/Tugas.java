package id.pmo.examples.spark;

import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.rules.PmoEngine;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that judging takes besides the reports; sent from the driver to each machine once.
 *
 * @param nomor tells this call from others in the same process
 * @param pada the moment of the check
 * @param kebijakan the policy asked for, whatever the reports name; null: the one that each names
 * @param paket the files of the policies, where they are not those of the library
 * @param sidik version and fingerprint of each policy of the driver, by id
 * @param dispensasi the files of dispensations by name, found to be without fault
 * @param bahasa the language of the results
 */
record Tugas(
        UUID nomor,
        Instant pada,
        @Nullable String kebijakan,
        @Nullable PaketKebijakan paket,
        TreeMap<String, String> sidik,
        TreeMap<String, byte[]> dispensasi,
        Bahasa bahasa)
        implements Serializable {

    /** Version and fingerprint of each policy that an engine judges by. */
    static TreeMap<String, String> sidik(PmoEngine engine) {
        TreeMap<String, String> sidik = new TreeMap<>();
        engine.kebijakan().stream()
                .map(engine::kebijakan)
                .flatMap(Optional::stream)
                .map(Kebijakan::identitas)
                .forEach(satu -> sidik.put(satu.id(), tulis(satu)));
        return sidik;
    }

    private static String tulis(IdentitasKebijakan satu) {
        return satu.versi() + " " + satu.sidikJari();
    }

    /** An engine for the policies of this call. */
    PmoEngine engine() {
        return paket == null
                ? PmoEngine.ofDefaults()
                : PmoEngine.builder()
                        .policies(paket.withParents(PolicySource.builtIn()))
                        .build();
    }
}
