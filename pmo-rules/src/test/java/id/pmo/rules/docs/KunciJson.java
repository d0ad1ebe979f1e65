package id.pmo.rules.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys of a JSON text by their paths, with {@code []} for each item of a list. */
final class KunciJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KunciJson() {}

    /** Every path below the text. */
    static Set<String> dari(String json) {
        return nilai(JSON.readTree(json)).keySet();
    }

    /** Every path with the values that stand there, in the order of the text. */
    static Map<String, List<JsonNode>> nilai(JsonNode akar) {
        Map<String, List<JsonNode>> nilai = new LinkedHashMap<>();
        susun(akar, "", nilai);
        return nilai;
    }

    private static void susun(JsonNode simpul, String letak, Map<String, List<JsonNode>> nilai) {
        if (!letak.isEmpty()) {
            nilai.computeIfAbsent(letak, kunci -> new ArrayList<>()).add(simpul);
        }
        simpul.properties()
                .forEach(anak ->
                        susun(anak.getValue(), letak.isEmpty() ? anak.getKey() : letak + "." + anak.getKey(), nilai));
        if (simpul.isArray()) {
            simpul.forEach(butir -> susun(butir, letak + "[]", nilai));
        }
    }
}
