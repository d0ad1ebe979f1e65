package id.pmo.rules;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Policies that change a few values of the built-in one, as a ministry's own folder would. */
public final class KebijakanUji {

    /** The built-in policy with the calendar of a year later. */
    public static final String TAHUN_BERIKUT = """
            extends: psp-2023-2024
            periode:
              - {ke: 1, mulai: 2024-08-01, selesai: 2024-09-30, bulanPelaksanaan: 2024-08, batasWaktu: 2024-09-20, sumber: uji}
              - {ke: 2, mulai: 2024-10-01, selesai: 2024-11-30, bulanPelaksanaan: 2024-10, batasWaktu: 2024-11-10, sumber: uji}
              - {ke: 3, mulai: 2024-12-01, selesai: 2025-01-31, bulanPelaksanaan: 2024-12, batasWaktu: 2024-12-20, sumber: uji}
              - {ke: 4, mulai: 2025-02-01, selesai: 2025-03-31, bulanPelaksanaan: 2025-02, batasWaktu: 2025-03-10, sumber: uji}
              - {ke: 5, mulai: 2025-04-01, selesai: 2025-05-31, bulanPelaksanaan: 2025-04, batasWaktu: 2025-05-10, sumber: uji}
              - {ke: 6, mulai: 2025-06-01, selesai: 2025-07-31, bulanPelaksanaan: 2025-06, batasWaktu: 2025-07-10, sumber: uji}
            """;

    private static final String KEPALA = """
            id: %s
            versi: "1.0.0"
            nama: {id: Uji, en: Test}
            """;

    private KebijakanUji() {}

    /** An engine with one policy more: the built-in one, and these lines of YAML over it. */
    public static PmoEngine engine(String id, String yaml) {
        return PmoEngine.builder()
                .policies(tambahan(id, "extends: psp-2023-2024\n" + yaml).or(PolicySource.builtIn()))
                .defaultPolicy(PmoEngine.DEFAULT_POLICY)
                .build();
    }

    /** A place with one policy: these lines of YAML after its id, version and name. */
    public static PolicySource tambahan(String id, String yaml) {
        return tambahan(id, yaml, Map.of());
    }

    /** The same with other files, by their path. */
    public static PolicySource tambahan(String id, String yaml, Map<String, String> berkas) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("kebijakan.yaml", (KEPALA.formatted(id) + yaml).getBytes(StandardCharsets.UTF_8));
        berkas.forEach((path, isi) -> files.put(path, isi.getBytes(StandardCharsets.UTF_8)));
        return new PolicySource() {
            @Override
            public Set<String> ids() {
                return Set.of(id);
            }

            @Override
            public Optional<PolicyFiles> find(String dicari) {
                return dicari.equals(id) ? Optional.of(new PolicyFiles(id, files)) : Optional.empty();
            }
        };
    }
}
