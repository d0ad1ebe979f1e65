package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicyProblemKind;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Versi;
import id.pmo.examples.cli.kebijakan.NilaiJson;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes problems as SARIF 2.1.0; files are named as in all other forms, below the folder that holds the policies. */
final class SarifPeriksa {

    private static final String SKEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Bahasa bahasa;

    private SarifPeriksa(Bahasa bahasa) {
        this.bahasa = bahasa;
    }

    static String tulis(List<KebijakanDiperiksa> semua, Bahasa bahasa) {
        SarifPeriksa sarif = new SarifPeriksa(bahasa);
        List<PolicyProblem> masalah = semua.stream()
                .flatMap(satu -> satu.masalah().stream())
                .distinct()
                .toList();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("$schema", SKEMA);
        isi.put("version", "2.1.0");
        isi.put("runs", List.of(sarif.pemeriksaan(masalah)));
        return NilaiJson.teks(json -> NilaiJson.tulis(json, isi)) + "\n";
    }

    private Map<String, Object> pemeriksaan(List<PolicyProblem> masalah) {
        Set<String> kode = masalah.stream().map(PolicyProblem::kode).collect(Collectors.toSet());
        Map<String, Object> alat = new LinkedHashMap<>();
        alat.put("name", "pmo");
        alat.put("version", Versi.ini());
        alat.put("language", bahasa.kode());
        alat.put(
                "rules",
                PolicyProblemKind.all().stream()
                        .filter(satu -> kode.contains(satu.kode()))
                        .map(this::aturan)
                        .toList());
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tool", Map.of("driver", alat));
        isi.put("columnKind", "unicodeCodePoints");
        isi.put("results", masalah.stream().map(this::hasil).toList());
        return isi;
    }

    private Map<String, Object> aturan(PolicyProblemKind satu) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", satu.kode());
        isi.put("shortDescription", teks(satu.judul().dalam(bahasa)));
        return isi;
    }

    private Map<String, Object> hasil(PolicyProblem satu) {
        Map<String, Object> tempat = new LinkedHashMap<>();
        tempat.put("artifactLocation", Map.of("uri", uri(satu.berkas())));
        if (satu.baris() > 0) {
            Map<String, Object> daerah = new LinkedHashMap<>();
            daerah.put("startLine", satu.baris());
            if (satu.kolom() > 0) {
                daerah.put("startColumn", satu.kolom());
            }
            tempat.put("region", daerah);
        }
        Map<String, Object> lokasi = new LinkedHashMap<>();
        lokasi.put("physicalLocation", tempat);
        if (!satu.kunci().isEmpty()) {
            lokasi.put("logicalLocations", List.of(Map.of("fullyQualifiedName", satu.kunci())));
        }
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("ruleId", satu.kode());
        isi.put("level", "error");
        isi.put(
                "message",
                teks(satu.pesan().dalam(bahasa) + " " + satu.perbaikan().dalam(bahasa)));
        isi.put("locations", new ArrayList<>(List.of(lokasi)));
        return isi;
    }

    private static Map<String, Object> teks(String teks) {
        return Map.of("text", teks);
    }

    private static String uri(String berkas) {
        try {
            return new URI(null, null, berkas, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
